#ifndef CGOLIVE_H
#define CGOLIVE_H
#include <stddef.h>
#include <cmark-gfm.h>

/* What Glibc's module map does not export. Names are looked up in the open folder; results are as the system's: -1 with errno. */
int cgolive_rename_exchange(int folder, const char *from, const char *to);
int cgolive_rename_noreplace(int folder, const char *from, const char *to);
/* 1 if something is mounted on the name, bind mounts included; 0 if not. */
int cgolive_is_mount_point(int folder, const char *name);
/* Everything written to the file system that holds the folder is on disk afterwards. */
int cgolive_sync_file_system(int folder);

/* A memory arena for cmark, one per thread: nodes are freed together by cgolive_arena_reset on the same thread. */
cmark_mem *cgolive_arena(void);
size_t cgolive_arena_used(void);
void cgolive_arena_reset(void);
#endif
