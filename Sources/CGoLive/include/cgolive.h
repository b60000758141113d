#ifndef CGOLIVE_H
#define CGOLIVE_H
#include <stddef.h>
#include <cmark-gfm.h>

/* renameat2, which Glibc's module map does not export. Both return 0, or -1 with errno. */
int cgolive_rename_exchange(const char *from, const char *to);
int cgolive_rename_noreplace(const char *from, const char *to);

/* A memory arena for cmark, one per thread: nodes are freed together by cgolive_arena_reset on the same thread. */
cmark_mem *cgolive_arena(void);
size_t cgolive_arena_used(void);
void cgolive_arena_reset(void);
#endif
