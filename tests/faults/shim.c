/* Between a program and its files: records what is written below one folder, or lets a call fail.
 *
 *   cc -shared -fPIC -O1 -o shim.so shim.c -ldl
 *   SHIM_FOLDER=/folder SHIM_LOG=/other/log LD_PRELOAD=./shim.so program
 *
 * The log is a sequence of records: kind (1 byte), inode, offset, length (8 bytes each, native), then length bytes.
 *   o opened (data: name; offset: 1 when it was made)   w written   t cut to offset   s synced   d folder synced
 *   u removed (data: name)   r renamed (data: old name, 0, new name)   l linked (the same)
 * Made for these trials; thread-safe enough for them: one lock around everything that counts.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 65536
static unsigned char watched[MOST]; /* 1 file, 2 folder */
static ino_t inode_of[MOST];
static char folder[4096];
static size_t folder_length;
static int log_fd = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
/* The fault that is armed: the call number `countdown` of a kind in `kinds` fails with `number`; and all later ones. */
static char kinds[16];
static long countdown = -1;
static int number, sticky;
static long fired, calls;

#define REAL(result, name, ...) \
    static result (*real_##name)(__VA_ARGS__); \
    if (!real_##name) real_##name = dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
    const char *wanted = getenv("SHIM_FOLDER"), *log = getenv("SHIM_LOG");
    if (!wanted) return;
    snprintf(folder, sizeof folder, "%s", wanted);
    folder_length = strlen(folder);
    if (log) log_fd = open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

void shim_arm(const char *which, long at, int error, int forever) {
    pthread_mutex_lock(&lock);
    snprintf(kinds, sizeof kinds, "%s", which);
    countdown = at, number = error, sticky = forever, fired = 0, calls = 0;
    pthread_mutex_unlock(&lock);
}
long shim_fired(void) { return fired; }
long shim_calls(void) { return calls; }

/* Whether a call of this kind has to fail now. */
static int fails(char kind) {
    int answer = 0;
    pthread_mutex_lock(&lock);
    if (countdown >= 0 && strchr(kinds, kind)) {
        calls++;
        if (calls == countdown || (sticky && calls > countdown)) answer = 1, fired++;
    }
    pthread_mutex_unlock(&lock);
    if (answer) errno = number;
    return answer;
}

static int inside(const char *path) {
    return folder_length && path && !strncmp(path, folder, folder_length) && (path[folder_length] == '/' || !path[folder_length]);
}

static void record(char kind, ino_t inode, int64_t offset, const void *data, size_t length) {
    if (log_fd < 0) return;
    int saved = errno;
    REAL(ssize_t, writev, int, const struct iovec *, int);
    uint64_t head[3] = {(uint64_t)inode, (uint64_t)offset, (uint64_t)length};
    struct iovec parts[3] = {{&kind, 1}, {head, sizeof head}, {(void *)data, length}};
    pthread_mutex_lock(&lock);
    if (real_writev(log_fd, parts, 3) < 0) abort();
    pthread_mutex_unlock(&lock);
    errno = saved;
}

static int opened(int fd, const char *path, int existed) {
    struct stat found;
    if (fd < 0 || fd >= MOST || !inside(path) || fstat(fd, &found)) return fd;
    if (S_ISDIR(found.st_mode)) { watched[fd] = 2; return fd; }
    if (!S_ISREG(found.st_mode)) return fd;
    watched[fd] = 1, inode_of[fd] = found.st_ino;
    record('o', found.st_ino, !existed, path + folder_length, strlen(path + folder_length));
    return fd;
}

#define OPEN(name, TRUNCATES) \
int name(const char *path, int flags, ...) { \
    REAL(int, name, const char *, int, ...); \
    va_list rest; va_start(rest, flags); int mode = va_arg(rest, int); va_end(rest); \
    if (!inside(path)) return real_##name(path, flags, mode); \
    if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && fails('o')) return -1; \
    int existed = !access(path, F_OK); \
    int fd = opened(real_##name(path, flags, mode), path, existed); \
    if (fd >= 0 && fd < MOST && watched[fd] == 1 && (flags & O_TRUNC)) record('t', inode_of[fd], 0, "", 0); \
    return fd; \
}
OPEN(open, 1)
OPEN(open64, 1)

int openat(int at, const char *path, int flags, ...) {
    REAL(int, openat, int, const char *, int, ...);
    va_list rest; va_start(rest, flags); int mode = va_arg(rest, int); va_end(rest);
    if (at == AT_FDCWD && inside(path)) return open(path, flags, mode);
    return real_openat(at, path, flags, mode);
}

int close(int fd) {
    REAL(int, close, int);
    if (fd >= 0 && fd < MOST) watched[fd] = 0;
    return real_close(fd);
}

#define IS_FILE(fd) ((fd) >= 0 && (fd) < MOST && watched[fd] == 1)

ssize_t write(int fd, const void *data, size_t length) {
    REAL(ssize_t, write, int, const void *, size_t);
    if (!IS_FILE(fd)) return real_write(fd, data, length);
    if (fails('w')) return -1;
    off_t at = lseek(fd, 0, SEEK_CUR);
    ssize_t done = real_write(fd, data, length);
    if (done > 0) record('w', inode_of[fd], at, data, (size_t)done);
    return done;
}

#define PWRITE(name, offset_t) \
ssize_t name(int fd, const void *data, size_t length, offset_t at) { \
    REAL(ssize_t, name, int, const void *, size_t, offset_t); \
    if (!IS_FILE(fd)) return real_##name(fd, data, length, at); \
    if (fails('w')) return -1; \
    ssize_t done = real_##name(fd, data, length, at); \
    if (done > 0) record('w', inode_of[fd], at, data, (size_t)done); \
    return done; \
}
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, offset_t) \
int name(int fd, offset_t size) { \
    REAL(int, name, int, offset_t); \
    if (!IS_FILE(fd)) return real_##name(fd, size); \
    if (fails('t')) return -1; \
    int done = real_##name(fd, size); \
    if (!done) record('t', inode_of[fd], size, "", 0); \
    return done; \
}
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name) \
int name(int fd) { \
    REAL(int, name, int); \
    if (fd < 0 || fd >= MOST || !watched[fd]) return real_##name(fd); \
    if (watched[fd] == 1 && fails('s')) return -1; \
    int done = 0; /* nobody cuts the power of this machine: the record is what counts */ \
    record(watched[fd] == 2 ? 'd' : 's', inode_of[fd], 0, "", 0); \
    return done; \
}
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    REAL(int, unlink, const char *);
    if (!inside(path)) return real_unlink(path);
    if (fails('u')) return -1;
    int done = real_unlink(path);
    if (!done) record('u', 0, 0, path + folder_length, strlen(path + folder_length));
    return done;
}

int unlinkat(int at, const char *path, int flags) {
    REAL(int, unlinkat, int, const char *, int);
    if (at == AT_FDCWD && !flags && inside(path)) return unlink(path);
    return real_unlinkat(at, path, flags);
}

static void record_two(char kind, const char *old, const char *new) {
    char both[8192];
    size_t one = strlen(old + folder_length), other = strlen(new + folder_length);
    if (one + other + 1 > sizeof both) abort();
    memcpy(both, old + folder_length, one + 1);
    memcpy(both + one + 1, new + folder_length, other);
    record(kind, 0, 0, both, one + 1 + other);
}

int rename(const char *old, const char *new) {
    REAL(int, rename, const char *, const char *);
    if (!inside(old) || !inside(new)) return real_rename(old, new);
    if (fails('r')) return -1;
    int done = real_rename(old, new);
    if (!done) record_two('r', old, new);
    return done;
}
