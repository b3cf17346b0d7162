--TEST--
select(), auth(), client(), reset() and rawcommand() change the session, and the object knows it
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start(['databases' => 8]);
$server->command('ACL', 'SETUSER', 'alice', 'on', '>wonder', '~*', '+@all');
$redis = new Redis();
$redis->connect($server->host, $server->port);
/* What a call returns, what the object knows, what the server says, and how many commands it took. */
$show = function (string $what, callable $do) use ($redis, $server) {
	echo "$what: ";
	$before = $server->commands();
	told($do);
	$sent = $server->commands() - $before;
	$client = $server->clients()[0] ?? ['user' => '-', 'db' => '-', 'name' => '-'];
	echo "\tobject: {$redis->getDBNum()} ", json_encode($redis->getAuth()), ' ', strtok($redis->getLastError() ?? 'fine', ' '), "\n";
	echo "\tserver: {$client['db']} {$client['user']} '{$client['name']}', $sent commands\n";
	$redis->clearLastError();
};
$show('select(3)', fn () => $redis->select(3));
$show('select(3) again', fn () => $redis->select(3));
$show('select(8), beyond the last', fn () => $redis->select(8));
$show('a command after it', fn () => $redis->get('k'));
$show('select(-1)', fn () => $redis->select(-1));
$show('rawcommand SELECT', fn () => $redis->rawcommand('SELECT', 2));
$show('rawcommand select, refused', fn () => $redis->rawcommand('select', 99));
$show('select in a pipeline', fn () => $redis->pipeline()->select(4)->get('k')->exec());
$show('select in a transaction', fn () => $redis->multi()->select(5)->get('k')->exec());
$show('auth', fn () => $redis->auth(['alice', 'wonder']));
$show('auth again', fn () => $redis->auth(['alice', 'wonder']));
$show('auth, wrong', fn () => $redis->auth(['alice', 'wrong']));
$show('a command after it', fn () => $redis->get('k'));
$show('auth, by names', fn () => $redis->auth(['user' => 'alice', 'pass' => 'wonder']));
$show('auth with what cannot be', fn () => $redis->auth(true));
$show('auth(null)', fn () => $redis->auth(null));
$show('client setname', fn () => $redis->client('setname', 'reader'));
$show('client getname', fn () => $redis->client('getname'));
$show('client kill of nobody', fn () => $redis->client('kill', 'ID', '999999'));
$show('client list', fn () => array_column($redis->client('list'), 'name'));
$show('client, unknown', fn () => $redis->client('frobnicate'));
echo "-- all of it comes back on a new connection\n";
$server->killClients();
$show('get', fn () => $redis->get('k'));
echo "-- and is gone after reset()\n";
$show('reset', fn () => $redis->reset());
$server->killClients();
$show('get', fn () => $redis->get('k'));
echo "-- reset() in a transaction, rawcommand RESET\n";
$redis->select(3);
$redis->multi();
$redis->set('k', 'never');
$show('reset', fn () => [$redis->reset(), $redis->getMode(), $redis->get('k')]);
$redis->select(3);
$show('rawcommand RESET', fn () => $redis->rawcommand('RESET'));
$redis->pipeline();
told(fn () => @$redis->reset());
$redis->discard();
echo "-- a raw MULTI, EXEC and WATCH\n";
told(fn () => [$redis->rawcommand('MULTI'), $redis->rawcommand('SET', 'k', 'v'), $redis->rawcommand('EXEC'), $redis->get('k')]);
told(fn () => [$redis->rawcommand('WATCH', 'k'), $server->command('SET', 'k', 'other'), $redis->multi()->get('k')->exec()]);
?>
--EXPECT--
select(3): true
	object: 3 null fine
	server: 3 default '', 1 commands
select(3) again: true
	object: 3 null fine
	server: 3 default '', 0 commands
select(8), beyond the last: false
	object: 3 null ERR
	server: 3 default '', 1 commands
a command after it: false
	object: 3 null fine
	server: 3 default '', 1 commands
select(-1): false
	object: 3 null fine
	server: 3 default '', 0 commands
rawcommand SELECT: true
	object: 2 null fine
	server: 2 default '', 1 commands
rawcommand select, refused: false
	object: 2 null ERR
	server: 2 default '', 1 commands
select in a pipeline: [true,false]
	object: 4 null fine
	server: 4 default '', 2 commands
select in a transaction: [true,false]
	object: 5 null fine
	server: 5 default '', 4 commands
auth: true
	object: 5 ["alice","wonder"] fine
	server: 5 alice '', 1 commands
auth again: true
	object: 5 ["alice","wonder"] fine
	server: 5 alice '', 0 commands
auth, wrong: RedisException: WRONGPASS invalid username-password pair or user is disabled.
	object: 5 ["alice","wonder"] WRONGPASS
	server: 5 alice '', 1 commands
a command after it: false
	object: 5 ["alice","wonder"] fine
	server: 5 alice '', 1 commands
auth, by names: true
	object: 5 ["alice","wonder"] fine
	server: 5 alice '', 0 commands
auth with what cannot be: RedisException: Option 'auth' must be a password, [password] or [user, password]
	object: 5 ["alice","wonder"] fine
	server: 5 alice '', 0 commands
auth(null): false
	object: 5 ["alice","wonder"] fine
	server: 5 alice '', 0 commands
client setname: true
	object: 5 ["alice","wonder"] fine
	server: 5 alice 'reader', 1 commands
client getname: "reader"
	object: 5 ["alice","wonder"] fine
	server: 5 alice 'reader', 1 commands
client kill of nobody: 0
	object: 5 ["alice","wonder"] fine
	server: 5 alice 'reader', 1 commands
client list: ["","reader"]
	object: 5 ["alice","wonder"] fine
	server: 5 alice 'reader', 1 commands
client, unknown: false
	object: 5 ["alice","wonder"] ERR
	server: 5 alice 'reader', 0 commands
-- all of it comes back on a new connection
get: false
	object: 5 ["alice","wonder"] fine
	server: 5 alice 'reader', 4 commands
-- and is gone after reset()
reset: true
	object: 0 null fine
	server: 0 default '', 1 commands
get: false
	object: 0 null fine
	server: 0 default '', 1 commands
-- reset() in a transaction, rawcommand RESET
reset: [true,0,false]
	object: 0 null fine
	server: 0 default '', 2 commands
rawcommand RESET: true
	object: 0 null fine
	server: 0 default '', 1 commands
false
-- a raw MULTI, EXEC and WATCH
[true,true,[true],"v"]
[true,"OK",false]
