#define _GNU_SOURCE
#include "cgolive.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int cgolive_rename_exchange(int folder, const char *from, const char *to) {
  return renameat2(folder, from, folder, to, RENAME_EXCHANGE);
}
int cgolive_rename_noreplace(int folder, const char *from, const char *to) {
  return renameat2(folder, from, folder, to, RENAME_NOREPLACE);
}
int cgolive_is_mount_point(int folder, const char *name) {
  struct statx found;
  if (statx(folder, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, STATX_TYPE, &found)) return -1;
#ifdef STATX_ATTR_MOUNT_ROOT
  return (found.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
#else
  return 0;                               /* then only a rename can tell: it fails with EBUSY or EXDEV */
#endif
}
int cgolive_sync_file_system(int folder) { return syncfs(folder); }
