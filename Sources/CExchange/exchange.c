#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>

#if defined(__APPLE__)
#include <stdio.h>

int ecprimer_exchange(int folder, const char *one, const char *other) {
  return renameatx_np(folder, one, folder, other, RENAME_SWAP);
}
#elif defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>

int ecprimer_exchange(int folder, const char *one, const char *other) {
  // RENAME_EXCHANGE of linux/fs.h; by number, since musl has no renameat2.
  return (int)syscall(SYS_renameat2, folder, one, folder, other, 2u);
}
#else
int ecprimer_exchange(int folder, const char *one, const char *other) {
  (void)folder, (void)one, (void)other;
  errno = ENOSYS;
  return -1;
}
#endif
