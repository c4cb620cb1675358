#ifndef ECPRIMER_EXCHANGE_H
#define ECPRIMER_EXCHANGE_H

// Exchanges two entries of one open folder in one step; 0, or -1 with the reason in errno.
// ENOSYS where the system has no such call.
int ecprimer_exchange(int folder, const char *one, const char *other);

#endif
