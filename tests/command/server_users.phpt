--TEST--
ACL: users, their rights, and the log of what was refused
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['acl', 'WHOAMI'],
	['acl', 'SETUSER', 'u', 'on', '>secret', '~keys:*', '+get'],
	['acl', 'users'],
	['acl', 'DRYRUN', 'default', 'GET', 'k'],
	['acl', 'GETUSER', 'nobody'],
	['acl', 'DELUSER', 'u', 'nobody'],
	['acl', 'LOG', 'RESET'],
	['acl', 'LOG'],
]);
$redis->acl('SETUSER', 'u', 'on', '>secret', '~keys:*', '+get');
$user = $redis->acl('GETUSER', 'u');
echo text([in_array('on', $user['flags'], true), count($user['passwords']), $user['keys'], $user['commands']]), "\n";
echo str_starts_with($redis->acl('LIST')[0], 'user ') ? 'list' : 'none', "\n";
echo strlen($redis->acl('GENPASS')), ' ', strlen($redis->acl('GENPASS', '32')), ' ', in_array('hset', $redis->acl('CAT', 'hash'), true) ? 'hset' : 'none', "\n";
echo is_string($redis->acl('HELP')[0]) ? 'help' : 'none', "\n";

$other = new Redis(['host' => $server->socket, 'auth' => ['u', 'secret']]);
try {
	$other->set('keys:a', 'x');
} catch (RedisException $e) {
	echo strtok($e->getMessage(), ' '), "\n";
}
[$entry] = $redis->acl('LOG', '1');
echo text([$entry['count'], $entry['reason'], $entry['object'], $entry['username'], is_float($entry['age-seconds'])]), "\n";
foreach (['SAVE', 'LOAD'] as $word) {
	echo text($redis->acl($word)), ' ', text(str_contains((string)$redis->getLastError(), 'ACL file')), "\n";
	$redis->clearLastError();
}
show_calls($redis, [['acl', 'NOSUCH']]);
show_refused($redis, $server, [['acl', 'SETUSER'], ['acl', 'DELUSER'], ['acl', 'GETUSER']]);
--EXPECT--
acl("WHOAMI") = "default"
acl("SETUSER", "u", "on", ">secret", "~keys:*", "+get") = true
acl("users") = ["default", "u"]
acl("DRYRUN", "default", "GET", "k") = true
acl("GETUSER", "nobody") = false
acl("DELUSER", "u", "nobody") = 1
acl("LOG", "RESET") = true
acl("LOG") = []
MULTI: the same
PIPELINE: the same
[true, 1, "~keys:*", "-@all +get"]
list
64 8 hset
help
NOPERM
[1, "command", "set", "u", true]
false true
false true
acl("NOSUCH") = false [ERR unknown subcommand 'NOSUCH'. Try ACL HELP.]
acl("SETUSER") = false
acl("DELUSER") = false
acl("GETUSER") = false
