#include "cgolive.h"
#include <pthread.h>
#include <sqlite3.h>

/* SQLite counts the memory of the process under a lock; a query is measured by what its own thread takes. */

static sqlite3_mem_methods library;
static _Thread_local long long used;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int outcome;

static void *take(int size) {
  void *piece = library.xMalloc(size);
  if (piece) used += library.xSize(piece);
  return piece;
}

static void give(void *piece) {
  if (!piece) return;
  used -= library.xSize(piece);
  library.xFree(piece);
}

static void *grow(void *old, int size) {
  int had = old ? library.xSize(old) : 0;
  void *piece = library.xRealloc(old, size);
  if (piece) used += library.xSize(piece) - had;
  return piece;
}

static void prepare(void) {
  sqlite3_mem_methods counting;
  if ((outcome = sqlite3_config(SQLITE_CONFIG_GETMALLOC, &library))) return;
  counting = library;
  counting.xMalloc = take;
  counting.xFree = give;
  counting.xRealloc = grow;
  if ((outcome = sqlite3_config(SQLITE_CONFIG_MALLOC, &counting))) return;
  outcome = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

int cgolive_sqlite_prepare(void) {
  pthread_once(&once, prepare);
  return outcome;
}

long long cgolive_sqlite_used(void) { return used; }
