// System calls that Swift's C library module does not show.
#ifndef CDISK_H
#define CDISK_H

/// Exchanges two paths atomically, as renameat2(2) with RENAME_EXCHANGE does.
/// Returns 0, or -1 with errno set; ENOSYS where the system has no such call.
int cdisk_exchange(const char *first, const char *second);

/// Writes everything that waits in memory to the file system which holds an open file, as syncfs(2) does.
/// Returns 0, or -1 with errno set.
int cdisk_sync_file_system(int descriptor);

/// Opens a folder in which paths are only looked up, so that it need not be readable: with O_PATH where the system has it.
/// Returns its descriptor, or -1 with errno set.
int cdisk_open_folder(const char *path);

#endif
