#define _GNU_SOURCE
#include "cgolive.h"
#include <fcntl.h>
#include <stdio.h>

int cgolive_rename_exchange(const char *from, const char *to) { return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_EXCHANGE); }
int cgolive_rename_noreplace(const char *from, const char *to) { return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE); }
