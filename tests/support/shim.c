/*
 * What stands between a program and the disk in the tests of faults: loaded before it (LD_PRELOAD), it counts the calls
 * that concern files under one folder, breaks the one it was told to, and can write down all of them for a replay.
 *
 * FAULT_DIR     the folder (no links in its path); nothing is counted elsewhere
 * FAULT_LOG     every counted call as a line: number, name, path; then "HIT" at the fault
 * FAULT_AT      the number of the call that breaks; 0 breaks none
 * FAULT_KIND    kill, tear (a write is half done, then kill), enospc, eio, short (a write is half done, then the disk is full)
 * FAULT_LAST    set: every call from then on breaks, too
 * FAULT_WHILE   a path outside: calls break as long as it exists, whatever FAULT_AT says
 * FAULT_READS   set: what reads is counted, too
 * FAULT_RECORD  what alters the disk, with its data, for a replay (little endian, as written by `record`)
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <ucontext.h>
#include <unistd.h>

enum { CREATE = 1, WRITE, TRUNCATE, SYNC, RENAME, LINK, UNLINK, MKDIR, RMDIR };
enum kind { NONE, KILL, TEAR, ENOSPACE, EINOUT, SHORT };

static char folder[PATH_MAX];
static size_t folder_length;
static long break_at, count;
static enum kind kind;
static int lasting, reads, log_fd = -1, record_fd = -1;
static const char *while_path;

static int raw_open(const char *path) {
    return (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* Calls that a program makes without the C library: the system sends them back to us, all but our own. */
#define OURS 0x6661756c

static void sent_back(int signal, siginfo_t *about, void *context) {
    (void)signal, (void)about;
    mcontext_t *machine = &((ucontext_t *)context)->uc_mcontext;
#if defined(__x86_64__)
    greg_t *r = machine->gregs;
    long done = renameat2((int)r[REG_RDI], (char *)r[REG_RSI], (int)r[REG_RDX], (char *)r[REG_R10], (unsigned)r[REG_R8]);
    r[REG_RAX] = done < 0 ? -errno : done;
#elif defined(__aarch64__)
    unsigned long long *r = machine->regs;
    long done = renameat2((int)r[0], (char *)r[1], (int)r[2], (char *)r[3], (unsigned)r[4]);
    r[0] = (unsigned long long)(done < 0 ? -errno : done);
#else
    (void)machine;
#endif
}

static void send_back(void) {
#if defined(__x86_64__) || defined(__aarch64__)
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_renameat2, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[5])),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OURS, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = { sizeof filter / sizeof *filter, filter };
    struct sigaction action = { .sa_sigaction = sent_back, .sa_flags = SA_SIGINFO | SA_NODEFER };
    sigaction(SIGSYS, &action, NULL);
    if (!prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
#endif
}

__attribute__((constructor)) static void begin(void) {
    if (getenv("FAULT_DIR")) send_back();
    const char *text;
    if ((text = getenv("FAULT_DIR")) && strlen(text) < sizeof folder) {
        strcpy(folder, text);
        folder_length = strlen(folder);
    }
    if ((text = getenv("FAULT_AT"))) break_at = atol(text);
    if ((text = getenv("FAULT_KIND")))
        kind = !strcmp(text, "kill") ? KILL : !strcmp(text, "tear") ? TEAR : !strcmp(text, "enospc") ? ENOSPACE
             : !strcmp(text, "eio") ? EINOUT : !strcmp(text, "short") ? SHORT : NONE;
    lasting = getenv("FAULT_LAST") != NULL;
    reads = getenv("FAULT_READS") != NULL;
    while_path = getenv("FAULT_WHILE");
    if ((text = getenv("FAULT_LOG"))) log_fd = raw_open(text);
    if ((text = getenv("FAULT_RECORD"))) record_fd = raw_open(text);
}

static int below(const char *path) {
    return folder_length && !strncmp(path, folder, folder_length)
        && (path[folder_length] == '/' || path[folder_length] == 0);
}

/* The absolute path of what is called `path` from the folder `dir`; 0 when it is not below ours. */
static int place(int dir, const char *path, char *out) {
    if (!folder_length || !path) return 0;
    if (path[0] == '/') {
        if (strlen(path) >= PATH_MAX) return 0;
        strcpy(out, path);
        return below(out);
    }
    char base[PATH_MAX], link[64];
    ssize_t length;
    if (dir == AT_FDCWD) strcpy(link, "/proc/self/cwd");
    else snprintf(link, sizeof link, "/proc/self/fd/%d", dir);
    if ((length = readlink(link, base, sizeof base - 1)) < 0) return 0;
    base[length] = 0;
    if ((size_t)length + strlen(path) + 2 > PATH_MAX) return 0;
    sprintf(out, "%s/%s", base, path);
    return below(out);
}

static int place_of(int fd, char *out) {
    char link[64];
    if (!folder_length) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, out, PATH_MAX - 1);
    if (length < 0) return 0;
    out[length] = 0;
    return below(out);
}

static void say(int fd, const char *bytes, size_t length) {
    while (length) {
        long done = syscall(SYS_write, fd, bytes, length);
        if (done <= 0) return;
        bytes += done;
        length -= (size_t)done;
    }
}

static void tell(const char *what, long number, const char *name, const char *path) {
    char line[PATH_MAX + 100];
    if (log_fd < 0) return;
    int length = snprintf(line, sizeof line, "%s%ld %s %s\n", what, number, name, path);
    say(log_fd, line, (size_t)length);
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

/* Counts a call and says how it breaks. */
static enum kind next(const char *name, const char *path) {
    long number = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
    tell("", number, name, path);
    int broken = while_path ? syscall(SYS_faccessat, AT_FDCWD, while_path, F_OK) == 0
               : break_at && (number == break_at || (lasting && number > break_at));
    if (!broken) return NONE;
    tell("HIT ", number, name, path);
    if (kind == KILL) die();
    return kind;
}

/* For calls that are done or not done: 0 when it goes through. */
static int breaks(const char *name, const char *path, int *torn) {
    enum kind how = next(name, path);
    *torn = how == TEAR;
    if (how == ENOSPACE || how == SHORT) errno = ENOSPC;
    else if (how == EINOUT) errno = EIO;
    else return 0;
    return 1;
}

static void record(uint32_t op, const char *path, const char *other, uint64_t at, const void *data, uint64_t length) {
    if (record_fd < 0) return;
    uint32_t words[3] = { op, (uint32_t)strlen(path), other ? (uint32_t)strlen(other) : 0 };
    uint64_t longs[2] = { at, length };
    size_t whole = sizeof words + sizeof longs + words[1] + words[2] + length;
    char *bytes = malloc(whole), *to = bytes;
    if (!bytes) return;
    memcpy(to, words, sizeof words), to += sizeof words;
    memcpy(to, longs, sizeof longs), to += sizeof longs;
    memcpy(to, path, words[1]), to += words[1];
    if (other) memcpy(to, other, words[2]), to += words[2];
    if (length) memcpy(to, data, length);
    say(record_fd, bytes, whole);
    free(bytes);
}


/* --- opening --- */

static int open_at(int dir, const char *path, int flags, mode_t mode) {
    char at[PATH_MAX];
    int alters = flags & (O_CREAT | O_TRUNC), torn = 0, ours = place(dir, path, at);
    int fresh = ours && (flags & O_CREAT) && syscall(SYS_faccessat, AT_FDCWD, at, F_OK) != 0;
    if (ours && (fresh || (flags & O_TRUNC) || reads) && breaks(alters ? "create" : "open", at, &torn)) return -1;
    int fd = (int)syscall(SYS_openat, dir, path, flags, mode);
    int kept = errno;
    if (torn) die();
    if (ours && fd >= 0 && fresh) record(CREATE, at, 0, 0, 0, 0);
    else if (ours && fd >= 0 && (flags & O_TRUNC)) record(TRUNCATE, at, 0, 0, 0, 0);
    errno = kept;
    return fd;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { va_list list; va_start(list, flags); mode = va_arg(list, mode_t); va_end(list); }

int open(const char *path, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, path, flags, mode); }
int openat(int dir, const char *path, int flags, ...) { MODE(flags) return open_at(dir, path, flags, mode); }
int openat64(int dir, const char *path, int flags, ...) { MODE(flags) return open_at(dir, path, flags, mode); }
int creat(const char *path, mode_t mode) { return open_at(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return creat(path, mode); }

/* --- writing --- */

static ssize_t put(const char *name, int fd, const void *data, size_t length, int64_t offset) {
    char at[PATH_MAX];
    int ours = place_of(fd, at);
    enum kind how = ours ? next(name, at) : NONE;
    if (how == ENOSPACE || how == EINOUT) return errno = how == EINOUT ? EIO : ENOSPC, -1;
    if (how == SHORT && length < 2) return errno = ENOSPC, -1;
    if (how == TEAR || how == SHORT) length = (length + 1) / 2;
    uint64_t where = offset < 0 ? 0 : (uint64_t)offset;
    if (ours && offset < 0 && record_fd >= 0) {
        struct stat about;
        int appends = fcntl(fd, F_GETFL) & O_APPEND;
        where = appends && !fstat(fd, &about) ? (uint64_t)about.st_size : (uint64_t)lseek(fd, 0, SEEK_CUR);
    }
    ssize_t done = offset < 0 ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, offset);
    int kept = errno;
    if (how == TEAR) die();
    if (ours && done > 0) record(WRITE, at, 0, where, data, (uint64_t)done);
    errno = kept;
    return done;
}

ssize_t write(int fd, const void *data, size_t length) { return put("write", fd, data, length, -1); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return put("pwrite", fd, data, length, at); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) { return put("pwrite", fd, data, length, at); }

static ssize_t put_all(int fd, const struct iovec *parts, int number, int64_t offset) {
    size_t length = 0;
    for (int part = 0; part < number; part++) length += parts[part].iov_len;
    char *bytes = malloc(length ? length : 1), *to = bytes;
    if (!bytes) return errno = ENOMEM, -1;
    for (int part = 0; part < number; to += parts[part++].iov_len) memcpy(to, parts[part].iov_base, parts[part].iov_len);
    ssize_t done = put("writev", fd, bytes, length, offset);
    int kept = errno;
    free(bytes);
    errno = kept;
    return done;
}

ssize_t writev(int fd, const struct iovec *parts, int number) { return put_all(fd, parts, number, -1); }
ssize_t pwritev(int fd, const struct iovec *parts, int number, off_t at) { return put_all(fd, parts, number, at); }
ssize_t pwritev64(int fd, const struct iovec *parts, int number, off64_t at) { return put_all(fd, parts, number, at); }

/* What copies inside the kernel is refused, so that it is written by the calls above. */
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t length, unsigned flags) {
    (void)from, (void)a, (void)to, (void)b, (void)length, (void)flags;
    return errno = ENOSYS, -1;
}
ssize_t sendfile(int to, int from, off_t *at, size_t length) {
    (void)to, (void)from, (void)at, (void)length;
    return errno = ENOSYS, -1;
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t length) {
    (void)to, (void)from, (void)at, (void)length;
    return errno = ENOSYS, -1;
}

/* --- on a descriptor --- */

#define ON_FD(label, call, recorded) \
    char at[PATH_MAX]; \
    int torn = 0, ours = place_of(fd, at); \
    if (ours && breaks(label, at, &torn)) return -1; \
    int done = (int)(call); \
    int kept = errno; \
    if (torn) die(); \
    if (ours && done == 0) { recorded; } \
    errno = kept; \
    return done;

int fsync(int fd) { ON_FD("fsync", syscall(SYS_fsync, fd), record(SYNC, at, 0, 0, 0, 0)) }
int fdatasync(int fd) { ON_FD("fdatasync", syscall(SYS_fdatasync, fd), record(SYNC, at, 0, 0, 0, 0)) }
int ftruncate(int fd, off_t length) {
    ON_FD("ftruncate", syscall(SYS_ftruncate, fd, length), record(TRUNCATE, at, 0, (uint64_t)length, 0, 0))
}
int ftruncate64(int fd, off64_t length) { return ftruncate(fd, length); }
int fchmod(int fd, mode_t mode) { ON_FD("fchmod", syscall(SYS_fchmod, fd, mode), ) }
int fchown(int fd, uid_t user, gid_t group) { ON_FD("fchown", syscall(SYS_fchown, fd, user, group), ) }
int posix_fallocate(int fd, off_t from, off_t length) { (void)fd, (void)from, (void)length; return EINVAL; }
int posix_fallocate64(int fd, off64_t from, off64_t length) { return posix_fallocate(fd, from, length); }
int fallocate(int fd, int mode, off_t from, off_t length) {
    (void)fd, (void)mode, (void)from, (void)length;
    return errno = EOPNOTSUPP, -1;
}
int fallocate64(int fd, int mode, off64_t from, off64_t length) { return fallocate(fd, mode, from, length); }

/* --- names --- */

#define ON_NAME(label, dir, path, call, recorded) \
    char at[PATH_MAX]; \
    int torn = 0, ours = place(dir, path, at); \
    if (ours && breaks(label, at, &torn)) return -1; \
    int done = (int)(call); \
    int kept = errno; \
    if (torn) die(); \
    if (ours && done == 0) { recorded; } \
    errno = kept; \
    return done;

int mkdirat(int dir, const char *path, mode_t mode) {
    ON_NAME("mkdir", dir, path, syscall(SYS_mkdirat, dir, path, mode), record(MKDIR, at, 0, 0, 0, 0))
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }
int unlinkat(int dir, const char *path, int flags) {
    ON_NAME("unlink", dir, path, syscall(SYS_unlinkat, dir, path, flags),
            record(flags & AT_REMOVEDIR ? RMDIR : UNLINK, at, 0, 0, 0, 0))
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
int fchmodat(int dir, const char *path, mode_t mode, int flags) {
    (void)flags;
    ON_NAME("chmod", dir, path, syscall(SYS_fchmodat, dir, path, mode), )
}
int chmod(const char *path, mode_t mode) { return fchmodat(AT_FDCWD, path, mode, 0); }

#define TWO_NAMES(label, op, call) \
    char at[PATH_MAX], to[PATH_MAX]; \
    int torn = 0, ours = place(old_dir, old, at) | place(new_dir, new, to); \
    if (ours && breaks(label, to, &torn)) return -1; \
    int done = (int)(call); \
    int kept = errno; \
    if (torn) die(); \
    if (ours && done == 0) record(op, at, to, 0, 0, 0); \
    errno = kept; \
    return done;

int renameat2(int old_dir, const char *old, int new_dir, const char *new, unsigned flags) {
    TWO_NAMES("rename", RENAME, syscall(SYS_renameat2, old_dir, old, new_dir, new, flags, OURS))
}
int renameat(int old_dir, const char *old, int new_dir, const char *new) {
    return renameat2(old_dir, old, new_dir, new, 0);
}
int rename(const char *old, const char *new) { return renameat2(AT_FDCWD, old, AT_FDCWD, new, 0); }
int linkat(int old_dir, const char *old, int new_dir, const char *new, int flags) {
    TWO_NAMES("link", LINK, syscall(SYS_linkat, old_dir, old, new_dir, new, flags))
}
int link(const char *old, const char *new) { return linkat(AT_FDCWD, old, AT_FDCWD, new, 0); }

/* --- reading --- */

static ssize_t get(const char *name, int fd, void *data, size_t length, int64_t offset) {
    char at[PATH_MAX];
    if (reads && place_of(fd, at)) {
        int torn;
        if (breaks(name, at, &torn)) return -1;
    }
    return offset < 0 ? syscall(SYS_read, fd, data, length) : syscall(SYS_pread64, fd, data, length, offset);
}

ssize_t read(int fd, void *data, size_t length) { return get("read", fd, data, length, -1); }
ssize_t pread(int fd, void *data, size_t length, off_t at) { return get("pread", fd, data, length, at); }
ssize_t pread64(int fd, void *data, size_t length, off64_t at) { return get("pread", fd, data, length, at); }
