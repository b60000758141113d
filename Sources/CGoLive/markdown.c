#define _GNU_SOURCE
#include "cgolive.h"
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Exported by the library; the header that declares them is not installed. */
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

/* The arena: blocks of 1 MiB or more in a list, the newest first; each piece has its size before it, for realloc. */

struct block { _Alignas(16) struct block *next; size_t size, used; };
enum { EDGE = 16, USUAL = 1 << 20 };

static _Thread_local struct block *head;
static _Thread_local size_t total, limit = SIZE_MAX;
static _Thread_local jmp_buf *way_out;
static pthread_key_t at_thread_end;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static cmark_syntax_extension *extensions[4], *tasklist;
/* Marked are the characters of all extensions, for good. */
static bool preparing, marked;

static void give_back(void *unused) {
  (void)unused;
  while (head) { struct block *b = head; head = b->next; free(b); }
  total = 0;
}

/* The library marks the characters of extensions in tables of the process before it reads inlines, and clears them afterwards,
   which would take them from a parser on another thread. All our parsers have the same extensions: this stands in the place of
   the library's function, which marks them once, in `prepare`, and never clears them from then on. */
void cmark_manage_extensions_special_characters(cmark_parser *parser, int add) {
  if (marked) return;
  void (*library)(cmark_parser *, int);
  *(void **)&library = dlsym(RTLD_NEXT, "cmark_manage_extensions_special_characters");
  if (library) library(parser, add);
  marked = preparing && library && add;
}

static cmark_parser *new_parser(cmark_mem *memory) {
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory);
  for (int i = 0; i < 4; i++) cmark_parser_attach_syntax_extension(parser, extensions[i]);
  return parser;
}

static void prepare(void) {
  const char *names[] = {"table", "strikethrough", "autolink", "tasklist"};
  cmark_gfm_core_extensions_ensure_registered();
  for (int i = 0; i < 4; i++) extensions[i] = cmark_find_syntax_extension(names[i]);
  tasklist = extensions[3];
  if (pthread_key_create(&at_thread_end, give_back)) abort();
  /* An empty text has the characters marked, while nobody else parses. */
  preparing = true;
  cmark_parser *parser = new_parser(cmark_get_default_mem_allocator());
  cmark_node_free(cmark_parser_finish(parser));
  cmark_parser_free(parser);
  if (!marked) {
    fputs("golive: libcmark-gfm was linked in a way that golive cannot use: its functions cannot be replaced\n", stderr);
    abort();
  }
}

/* cmark cannot report that memory ran out; inside cgolive_markdown_parse we leave it, else there is nowhere to go. */
static void out_of_memory(void) {
  if (way_out) longjmp(*way_out, 1);
  abort();
}

static void *take(size_t n) {
  if (n > SIZE_MAX / 2) out_of_memory();
  n = (n + 15) & ~(size_t)15;
  if (n + EDGE > limit - total) out_of_memory();
  if (!head || head->size - head->used < n + EDGE) {
    size_t size = n + EDGE > USUAL ? n + EDGE : USUAL;
    struct block *b = malloc(sizeof *b + size);
    if (!b) out_of_memory();
    if (!head) pthread_setspecific(at_thread_end, b);
    b->next = head; b->size = size; b->used = 0; head = b;
  }
  char *p = (char *)(head + 1) + head->used + EDGE;
  ((size_t *)p)[-1] = n;
  head->used += n + EDGE; total += n + EDGE;
  return p;
}

static void *arena_calloc(size_t k, size_t n) {
  size_t bytes;
  if (__builtin_mul_overflow(k, n, &bytes)) out_of_memory();
  return memset(take(bytes), 0, bytes);
}

static void *arena_realloc(void *old, size_t n) {
  if (!old) return take(n);
  size_t had = ((size_t *)old)[-1];
  if (n <= had) return old;
  if (n > SIZE_MAX / 2) out_of_memory();
  /* The newest piece grows where it stands. */
  size_t more = (n - had + 15) & ~(size_t)15;
  if ((char *)old + had == (char *)(head + 1) + head->used && more <= head->size - head->used && more <= limit - total) {
    ((size_t *)old)[-1] = had + more;
    head->used += more; total += more;
    return old;
  }
  return memcpy(take(n), old, had);
}

static void arena_free(void *p) { (void)p; }

static cmark_mem arena = { arena_calloc, arena_realloc, arena_free };

void cgolive_markdown_prepare(void) { pthread_once(&once, prepare); }
size_t cgolive_arena_used(void) { return total; }

/* Keeps one block of the usual size, so that the next page takes no memory from the system. */
void cgolive_arena_reset(void) {
  struct block *kept = NULL;
  while (head) {
    struct block *b = head;
    head = b->next;
    if (!kept && b->size == USUAL) kept = b; else free(b);
  }
  if (kept) { kept->next = NULL; kept->used = 0; }
  head = kept;
  total = 0;
}

cmark_node *cgolive_markdown_parse(const char *bytes, size_t length, size_t at_most) {
  jmp_buf here;
  cgolive_markdown_prepare();
  cgolive_arena_reset();
  if (setjmp(here)) {
    way_out = NULL; limit = SIZE_MAX;
    cgolive_arena_reset();
    return NULL;
  }
  way_out = &here; limit = at_most;
  cmark_parser *parser = new_parser(&arena);
  cmark_parser_feed(parser, bytes, length);
  cmark_node *root = cmark_parser_finish(parser);
  way_out = NULL; limit = SIZE_MAX;
  return root;
}

int cgolive_kind(cmark_node *node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT: return CGOLIVE_DOCUMENT;
    case CMARK_NODE_BLOCK_QUOTE: return CGOLIVE_QUOTE;
    case CMARK_NODE_LIST: return CGOLIVE_LIST;
    case CMARK_NODE_ITEM: return cmark_node_get_syntax_extension(node) == tasklist ? CGOLIVE_TASK : CGOLIVE_ITEM;
    case CMARK_NODE_CODE_BLOCK: return CGOLIVE_CODE_BLOCK;
    case CMARK_NODE_HTML_BLOCK: return CGOLIVE_HTML_BLOCK;
    case CMARK_NODE_PARAGRAPH: return CGOLIVE_PARAGRAPH;
    case CMARK_NODE_HEADING: return CGOLIVE_HEADING;
    case CMARK_NODE_THEMATIC_BREAK: return CGOLIVE_RULE;
    case CMARK_NODE_TEXT: return CGOLIVE_TEXT;
    case CMARK_NODE_SOFTBREAK: return CGOLIVE_SOFT_BREAK;
    case CMARK_NODE_LINEBREAK: return CGOLIVE_LINE_BREAK;
    case CMARK_NODE_CODE: return CGOLIVE_CODE;
    case CMARK_NODE_HTML_INLINE: return CGOLIVE_HTML;
    case CMARK_NODE_EMPH: return CGOLIVE_EMPHASIS;
    case CMARK_NODE_STRONG: return CGOLIVE_STRONG;
    case CMARK_NODE_LINK: return CGOLIVE_LINK;
    case CMARK_NODE_IMAGE: return CGOLIVE_IMAGE;
    default: break;
  }
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TABLE) return CGOLIVE_TABLE;
  if (type == CMARK_NODE_TABLE_ROW) return CGOLIVE_ROW;
  if (type == CMARK_NODE_TABLE_CELL) return CGOLIVE_CELL;
  if (type == CMARK_NODE_STRIKETHROUGH) return CGOLIVE_STRIKE;
  return CGOLIVE_OTHER;
}
