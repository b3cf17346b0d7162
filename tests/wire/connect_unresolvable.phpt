--TEST--
A name that cannot be resolved is an error that names it
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


told(fn () => (new Redis())->connect('no-such-host.invalid', 6379, 1.0), 30);
told(fn () => (new Redis())->pconnect('no-such-host.invalid', 6379, 1.0), 30);
?>
--EXPECTF--
RedisException: %sno-such-host.invalid%s
RedisException: %sno-such-host.invalid%s
