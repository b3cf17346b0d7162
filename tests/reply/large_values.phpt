--TEST--
Values of 1 and 20 MiB and replies of many elements arrive whole
--INI--
memory_limit=512M
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();

function bytes(int $length, int $seed): string
{
	mt_srand($seed);
	$block = '';
	for ($i = 0; $i < 4096; $i++) {
		$block .= chr(mt_rand(0, 255));
	}
	return substr(str_repeat($block, intdiv($length, 4096) + 1), 0, $length);
}

/* Around the sizes where a client's buffers end, and the large ones. */
$sizes = [0, 1, 1000, 4095, 4096, 4097, 8191, 8192, 8193, 16383, 16384, 16385, 32768, 65535, 65536, 65537, 1 << 20, 20 << 20];
foreach ($sizes as $i => $size) {
	$value = bytes($size, $i);
	$redis->set('v', $value);
	$sane = $server->command('STRLEN', 'v') === $size;
	$again = $redis->get('v');
	if (!$sane || $again !== $value || $redis->mget(['v', 'missing', 'v']) !== [$value, false, $value] || $redis->echo('after') !== 'after') {
		echo "$size bytes: wrong\n";
	}
}
echo "strings\n";

$big = bytes(20 << 20, 1);
$one = bytes(1 << 20, 2);
$redis->hMset('h', ['big' => $big, 'one' => $one, 'small' => 'x']);
echo 'hGetAll ', text($redis->hGetAll('h') == ['big' => $big, 'one' => $one, 'small' => 'x']), "\n";
$redis->rPush('l', $one, $big, '', $one);
echo 'lrange ', text($redis->lrange('l', 0, -1) === [$one, $big, '', $one]), "\n";
echo 'multi ', text($redis->multi()->get('v')->hGet('h', 'one')->lindex('l', 1)->exec() === [bytes(20 << 20, 17), $one, $big]), "\n";
echo 'pipeline ', text($redis->pipeline()->set('p', $big)->get('p')->set('p', $one)->get('p')->exec() === [true, $big, true, $one]), "\n";

$many = range(1, 200000);
foreach (array_chunk($many, 20000) as $chunk) {
	$redis->rPush('many', ...$chunk);
}
echo 'many elements ', text($redis->lrange('many', 0, -1) === array_map('strval', $many)), "\n";
$redis->multi(Redis::PIPELINE);
foreach ($many as $n) {
	$n % 100 || $redis->hSet('fields', "f$n", "v$n");
}
$redis->exec();
$all = $redis->hGetAll('fields');
echo 'many fields ', count($all), ' ', $all['f200000'], "\n";
$key = str_repeat('k', 1 << 20);
echo 'a long key ', text($redis->set($key, 'x')), text($redis->keys('kk*') === [$key]), "\n";
--EXPECT--
strings
hGetAll true
lrange true
multi true
pipeline true
many elements true
many fields 2000 v200000
a long key truetrue
