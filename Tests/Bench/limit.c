/* What the machine asks for a page at the very least: read the file, let cmark-gfm make HTML of its body, write that.
   usage: limit OUTPUT THREADS < list of files, one a line */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK = 64, LONGEST = 4096, MOST_THREADS = 64 };

static char **files;
static size_t count;
static const char *output;
static atomic_size_t taken;
static cmark_syntax_extension *extensions[4];
/* The library's own condition for extensions: one parser at a time. */
static pthread_mutex_t parsing = PTHREAD_MUTEX_INITIALIZER;

static void fail(const char *what) { perror(what); exit(1); }

static char *contents(const char *path, size_t *length) {
  struct stat status;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0 || fstat(file, &status)) fail(path);
  char *text = malloc((size_t)status.st_size + 1);
  if (!text || read(file, text, (size_t)status.st_size) != status.st_size) fail(path);
  close(file);
  text[status.st_size] = 0;
  *length = (size_t)status.st_size;
  return text;
}

static const char *body(const char *text) {
  if (strncmp(text, "---\n", 4)) return text;
  const char *end = strstr(text + 4, "\n---\n");
  return end ? end + 5 : text;
}

static char *html(const char *text, size_t length) {
  pthread_mutex_lock(&parsing);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  for (int i = 0; i < 4; i++) cmark_parser_attach_syntax_extension(parser, extensions[i]);
  cmark_parser_feed(parser, text, length);
  cmark_node *root = cmark_parser_finish(parser);
  pthread_mutex_unlock(&parsing);
  char *made = cmark_render_html(root, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(root);
  cmark_parser_free(parser);
  return made;
}

static void page(size_t number) {
  size_t length;
  char path[LONGEST];
  char *text = contents(files[number], &length);
  const char *start = body(text);
  char *made = html(start, length - (size_t)(start - text));
  snprintf(path, sizeof path, "%s/%zu.html", output, number);
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  size_t size = strlen(made);
  if (file < 0 || write(file, made, size) != (ssize_t)size || close(file)) fail(path);
  free(made);
  free(text);
}

static void *work(void *unused) {
  size_t first;
  while ((first = atomic_fetch_add(&taken, CHUNK)) < count)
    for (size_t number = first; number < first + CHUNK && number < count; number++) page(number);
  return unused;
}

int main(int arguments, char **values) {
  if (arguments != 3) return 64;
  output = values[1];
  int threads = atoi(values[2]);
  if (threads < 1 || threads > MOST_THREADS || mkdir(output, 0755)) fail(output);
  char line[LONGEST];
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    if (!(count & (count - 1)) && !(files = realloc(files, sizeof *files * (count ? 2 * count : 1)))) fail("realloc");
    if (!(files[count++] = strdup(line))) fail("strdup");
  }
  const char *names[] = {"table", "strikethrough", "autolink", "tasklist"};
  cmark_gfm_core_extensions_ensure_registered();
  for (int i = 0; i < 4; i++) extensions[i] = cmark_find_syntax_extension(names[i]);
  pthread_t running[MOST_THREADS];
  for (int i = 0; i < threads; i++) if (pthread_create(&running[i], NULL, work, NULL)) fail("pthread_create");
  for (int i = 0; i < threads; i++) pthread_join(running[i], NULL);
  return 0;
}
