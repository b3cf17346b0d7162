dnl Build of the predis extension: phpize && ./configure && make
dnl Needs php-dev and libhiredis (0.14 or 1.x), which pkg-config finds.

PHP_ARG_ENABLE([predis],
  [whether to enable the predis extension],
  [AS_HELP_STRING([--enable-predis], [Enable the predis extension (Redis client)])])

PHP_ARG_ENABLE([predis-dev],
  [whether to build predis for its developers],
  [AS_HELP_STRING([--enable-predis-dev], [predis: turn on warnings and make them errors])],
  [no],
  [no])

dnl PREDIS_COMPRESSION(PACKAGE, NAME): uses the library if pkg-config knows it.
AC_DEFUN([PREDIS_COMPRESSION], [
  PKG_CHECK_MODULES([$2], [$1], [
    PHP_EVAL_INCLINE([$$2_CFLAGS])
    PHP_EVAL_LIBLINE([$$2_LIBS], [PREDIS_SHARED_LIBADD])
    AC_DEFINE([HAVE_PREDIS_$2], [1], [$1 is there])
  ], [
    AC_MSG_NOTICE([predis: $1 is not there, Redis::COMPRESSION_$2 will be refused])
  ])
])

if test "$PHP_PREDIS" != "no"; then
  PKG_CHECK_MODULES([HIREDIS], [hiredis >= 0.14.0], [], [
    AC_MSG_ERROR([
predis needs the hiredis library (0.14 or newer) with its headers, found by pkg-config.
  Debian, Ubuntu:  apt-get install libhiredis-dev pkg-config
  Alpine:          apk add hiredis-dev pkgconf
  Fedora:          dnf install hiredis-devel pkgconf-pkg-config
If hiredis lies elsewhere, point PKG_CONFIG_PATH to the folder of its hiredis.pc.])
  ])
  PHP_EVAL_INCLINE([$HIREDIS_CFLAGS])
  PHP_EVAL_LIBLINE([$HIREDIS_LIBS], [PREDIS_SHARED_LIBADD])
  PHP_SUBST([PREDIS_SHARED_LIBADD])

  dnl Compression of values: whatever the build machine has.
  PREDIS_COMPRESSION([liblzf], [LZF])
  PREDIS_COMPRESSION([libzstd], [ZSTD])
  PREDIS_COMPRESSION([liblz4], [LZ4])

  PREDIS_SOURCES="
    predis.c
    persistent_list.c
    src/buffer.c
    src/failure.c
    src/process.c
    src/shared/breaker.c
    src/shared/memory.c
    src/shared/notices.c
    src/wire/stream.c
    src/wire/stream_open.c
    src/wire/array.c
    src/wire/flat.c
    src/wire/reply.c
    src/wire/nested.c
    src/wire/request.c
    src/wire/connection.c
    src/wire/repair.c
    src/wire/effect.c
    src/wire/target.c
    src/command/table.c
    src/command/pack.c
    src/command/pack_arrays.c
    src/command/packers.c
    src/command/packers_documents.c
    src/command/packers_geo.c
    src/command/packers_hashes.c
    src/command/packers_strings.c
    src/command/packers_vectors.c
    src/command/packers_keys.c
    src/command/packers_scripts.c
    src/command/packers_server.c
    src/command/packers_monitoring.c
    src/command/packers_sort.c
    src/command/packers_streams.c
    src/command/packers_lists.c
    src/command/packers_sorted_sets.c
    src/command/options_array.c
    src/command/shape.c
    src/command/shape_geo.c
    src/command/shape_maps.c
    src/command/shape_streams.c
    src/command/shape_text.c
    src/command/shape_documents.c
    src/command/shape_series.c
    src/command/shape_vectors.c
    src/command/codec.c
    src/command/compress.c
    src/command/serializer.c
    src/command/slot.c
    src/client/backoff.c
    src/client/configure.c
    src/client/connect.c
    src/client/credentials.c
    src/client/dispatch.c
    src/client/exchange.c
    src/client/failover.c
    src/client/link.c
    src/client/modes.c
    src/client/object.c
    src/client/options.c
    src/client/queue.c
    src/client/quick.c
    src/client/scan.c
    src/client/server.c
    src/client/session.c
    src/client/shared_stats.c
    src/client/stats.c
    src/client/subscribe.c
    src/client/throw.c
    src/client/values.c
    src/array/call.c
    src/array/class.c
    src/array/configure.c
    src/array/distribute.c
    src/array/keys.c
    src/array/nodes.c
    src/array/rehash.c
    src/cluster/batch.c
    src/cluster/batch_run.c
    src/cluster/borrowed.c
    src/cluster/subscribe.c
    src/cluster/cluster.c
    src/cluster/map.c
    src/cluster/shared_map.c
    src/cluster/nodes.c
    src/cluster/redirection.c
    src/cluster/refresh.c
    src/cluster/route.c
    src/cluster/scan_nodes.c
    src/cluster/seeds.c
    src/cluster/split.c
    src/cluster/directed.c
    src/cluster/modes.c
    src/sentinel/ask.c
    src/sentinel/class.c
    src/sentinel/follow.c
    src/sentinel/options.c
    src/sentinel/service.c
    src/session/cluster.c
    src/session/commands.c
    src/session/exchange.c
    src/session/handler.c
    src/session/lock.c
    src/session/register.c
    src/session/save_path.c
  "
  dnl One line, since PHP_NEW_EXTENSION hands the list to the shell as it is.
  PREDIS_SOURCES=$(echo $PREDIS_SOURCES)

  dnl gnu11 and not c11: PHP's own headers use GNU extensions.
  dnl get_module stays visible, since ZEND_GET_MODULE marks it ZEND_DLEXPORT.
  PREDIS_CFLAGS="-std=gnu11 -fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"

  if test "$PHP_PREDIS_DEV" != "no"; then
    dnl PHP's macros give every method and hook its parameters, used or not.
    PREDIS_CFLAGS="$PREDIS_CFLAGS -Wall -Wextra -Wno-unused-parameter -Werror"
  fi

  PHP_NEW_EXTENSION([predis], [$PREDIS_SOURCES], [$ext_shared], [], [$PREDIS_CFLAGS])
  PHP_ADD_EXTENSION_DEP([predis], [standard])
  PHP_ADD_EXTENSION_DEP([predis], [session], [true])
  PHP_ADD_INCLUDE([$ext_srcdir])
  PHP_ADD_INCLUDE([$ext_srcdir/src])
  for predis_folder in shared wire command client sentinel session cluster array; do
    PHP_ADD_BUILD_DIR([$ext_builddir/src/$predis_folder])
  done
  PHP_ADD_MAKEFILE_FRAGMENT
fi
