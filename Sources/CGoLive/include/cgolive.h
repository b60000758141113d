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

/* Makes ready to parse; cgolive_markdown_parse does so itself. Who uses cmark beside it calls this first. */
void cgolive_markdown_prepare(void);
/* A memory arena for cmark, one per thread: nodes are freed together by cgolive_arena_reset on the same thread. */
size_t cgolive_arena_used(void);
void cgolive_arena_reset(void);

/* Parses GFM (table, strikethrough, autolink, tasklist) into the arena of this thread.
   Returns NULL when more than `limit` bytes would be needed; the arena is then empty. */
cmark_node *cgolive_markdown_parse(const char *bytes, size_t length, size_t limit);

/* What a node is: the node types of extensions are variables in cmark, these are numbers. */
enum cgolive_kind {
  CGOLIVE_OTHER, CGOLIVE_DOCUMENT, CGOLIVE_QUOTE, CGOLIVE_LIST, CGOLIVE_ITEM, CGOLIVE_TASK, CGOLIVE_CODE_BLOCK,
  CGOLIVE_HTML_BLOCK, CGOLIVE_PARAGRAPH, CGOLIVE_HEADING, CGOLIVE_RULE, CGOLIVE_TABLE, CGOLIVE_ROW, CGOLIVE_CELL,
  CGOLIVE_TEXT, CGOLIVE_SOFT_BREAK, CGOLIVE_LINE_BREAK, CGOLIVE_CODE, CGOLIVE_HTML, CGOLIVE_EMPHASIS, CGOLIVE_STRONG,
  CGOLIVE_STRIKE, CGOLIVE_LINK, CGOLIVE_IMAGE
};
int cgolive_kind(cmark_node *node);

/* From the first connection on, SQLite's memory is counted by the thread that takes and gives it, not for the process.
   Before anything else of SQLite; every time but the first does nothing. 0, or SQLite's code of what was wrong. */
int cgolive_sqlite_prepare(void);
/* Gives a connection functions of texts whose time grows with the texts alone. 0, or SQLite's code of what was wrong. */
int cgolive_sqlite_add_texts(void *connection);
/* Bytes that this thread took for SQLite less those that it gave back; below zero if others had taken them. */
long long cgolive_sqlite_used(void);
#endif
