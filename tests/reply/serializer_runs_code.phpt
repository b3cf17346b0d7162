--TEST--
Code that runs while a reply is decoded or a value is encoded may use the same connection
--FILE--
<?php
require __DIR__ . '/../command/command.inc';

final class Curious
{
	public function __construct(public string $name)
	{
	}

	public function __serialize(): array
	{
		$GLOBALS['redis']->rawcommand('INCR', 'encoded');
		return [$this->name];
	}

	public function __unserialize(array $data): void
	{
		$this->name = $data[0] . $GLOBALS['redis']->rawcommand('INCR', 'decoded');
	}
}

final class Broken
{
	public function __unserialize(array $data): void
	{
		throw new LogicException('not me');
	}
}

[$redis, $server] = start_client();
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$redis->rPush('l', new Curious('a'), new Curious('b'), 'plain', new Curious('c'));
echo $server->command('GET', 'encoded'), " encoded\n";
echo implode(' ', array_map(fn ($v) => is_object($v) ? $v->name : $v, $redis->lrange('l', 0, -1))), "\n";
[$values, $plain] = $redis->pipeline()->lrange('l', 0, 1)->lindex('l', 2)->exec();
echo implode(' ', array_column($values, 'name')), " $plain\n";
[$values, $plain] = $redis->multi()->lrange('l', 0, 1)->lindex('l', 2)->exec();
echo implode(' ', array_column($values, 'name')), " $plain\n";

$redis->rPush('broken', new Broken(), 'after');
foreach ([fn () => $redis->lrange('broken', 0, -1), fn () => $redis->pipeline()->lrange('broken', 0, -1)->ping()->exec()] as $read) {
	try {
		$read();
	} catch (LogicException $e) {
		echo $e->getMessage(), ', then ', text($redis->lindex('l', 2)), ' mode ', $redis->getMode(), "\n";
	}
}
--EXPECT--
3 encoded
a1 b2 plain c3
a4 b5 plain
a6 b7 plain
not me, then "plain" mode 0
not me, then "plain" mode 0
