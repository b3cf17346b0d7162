<?php
/*
 * Commands in a pipeline or a transaction, with a prefix, for allocations.php: arguments are host, port, kind and how
 * many. The kinds "own ..." do in PHP what cannot be spared: making the bytes of an argument, or the value of a reply.
 */

[, $host, $port, $kind, $count] = $argv;
$value = ['id' => 17, 'name' => 'value of a command'];
$bytes = serialize($value);
$longer = "$bytes;";
[$what, $serializer] = [strtok($kind, ','), strtok(',')];

$r = new Redis();
$r->connect($host, (int) $port, 5.0);
$r->setOption(Redis::OPT_PREFIX, 'app:');
if ($serializer === 'serializer') {
	$r->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
	$set = $value;
} else {
	$set = $bytes;
}
$r->set('key', $set);

$queue = function (int $mode, string $command, int $n) use ($r, $set): array {
	$r->multi($mode);
	if ($command === 'SET') {
		for ($i = 0; $i < $n; $i++) {
			$r->set('key', $set);
		}
	} else {
		for ($i = 0; $i < $n; $i++) {
			$r->get('key');
		}
	}
	return $r->exec();
};
/* The results live until the end, as those of exec() do. */
$own = function (string $command, int $n) use ($serializer, $value, $longer): array {
	$results = [];
	for ($i = 0; $i < $n; $i++) {
		if ($command === 'GET') {
			$copy = substr($longer, 0, -1);
			$results[] = $serializer === 'serializer' ? unserialize($copy) : $copy;
		} elseif ($serializer === 'serializer') {
			serialize($value);
		}
	}
	return $results;
};

$mode = ['pipeline' => Redis::PIPELINE, 'transaction' => Redis::MULTI];
[$where, $command] = explode(' ', $what);
$results = $where === 'own' ? $own($command, (int) $count) : $queue($mode[$where], $command, (int) $count);
if ($where !== 'own' && $results !== array_fill(0, (int) $count, $command === 'SET' ? true : $set)) {
	fwrite(STDERR, "other results than expected\n");
	exit(1);
}
