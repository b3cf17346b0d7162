<?php
/* Writes the seed corpus of the reply target: each RESP2 and RESP3 type, nested, broken and
 * cut short, with each reply shape that fits. See reply_target.c for the three first bytes.
 *
 *   php -n fuzz/make-corpus.php FOLDER */
declare(strict_types=1);

/* As enum predis_shape in src/command/command.h has them, by number. */
define('SHAPES', preg_match_all('/^\tPREDIS_SHAPE_\w+,/m', file_get_contents(__DIR__ . '/../src/command/command.h')));

const ALL_AT_ONCE = 0;
const AS_EXEC = 1;
const JSON = 2;
const COMPARE = 16;

function bulk(string $bytes): string
{
	return '$' . strlen($bytes) . "\r\n$bytes\r\n";
}

function items(string $type, string ...$items): string
{
	return $type . count($items) . "\r\n" . implode('', $items);
}

function nested(string $type, int $depth, string $inner): string
{
	return str_repeat("{$type}1\r\n", $depth) . $inner;
}

$replies = [
	'status' => "+OK\r\n",
	'status-queued' => "+QUEUED\r\n+QUEUED\r\n*2\r\n+OK\r\n:1\r\n",
	'error' => "-ERR unknown command\r\n",
	'error-wrongtype' => "-WRONGTYPE Operation against a key\r\n+OK\r\n",
	'integer' => ":1\r\n:0\r\n:-1\r\n:9223372036854775807\r\n:-9223372036854775808\r\n",
	'integer-overflow' => ":9223372036854775808\r\n",
	'integer-empty' => ":\r\n",
	'bulk' => bulk('value'),
	'bulk-empty' => bulk(''),
	'bulk-null' => "$-1\r\n",
	'bulk-binary' => bulk("a\0b\r\nc"),
	'bulk-large' => bulk(str_repeat('x', 20000)),
	'bulk-json' => bulk('{"a":[1,2.5,null,"x"]}'),
	'bulk-no-crlf' => "$3\r\nabcde",
	'bulk-huge-claim' => "$9223372036854775807\r\nabc",
	'bulk-gigabyte-claim' => "$1073741824\r\nabc",
	'bulk-negative' => "$-2\r\n",
	'array-empty' => "*0\r\n",
	'array-null' => "*-1\r\n",
	'array-bulks' => items('*', bulk('a'), bulk('1'), bulk('b'), bulk('2.5')),
	'array-ints' => items('*', ':1', "\r\n:0", "\r\n"),
	'array-mixed' => items('*', bulk('a'), ":7\r\n", "+OK\r\n", "-ERR no\r\n", "$-1\r\n", "*-1\r\n", items('*', bulk('x'))),
	'array-odd' => items('*', bulk('a'), bulk('1'), bulk('b')),
	'array-huge-claim' => "*2147483647\r\n:1\r\n",
	'array-impossible-claim' => "*9223372036854775807\r\n",
	'array-nested-7' => nested('*', 7, ":1\r\n"),
	'array-nested-300' => nested('*', 300, ":1\r\n"),
	'array-wide-nested' => items('*', ...array_fill(0, 50, items('*', bulk('k'), ":3\r\n"))),
	'scan' => items('*', bulk('17'), items('*', bulk('k1'), bulk('k2'))),
	'popped' => items('*', bulk('key'), bulk('member'), bulk('1.5')),
	'lmpop' => items('*', bulk('key'), items('*', items('*', bulk('m'), bulk('1')))),
	'time' => items('*', bulk('1700000000'), bulk('123456')),
	'info' => bulk("# Server\r\nredis_version:7.0.15\r\nuptime:1\r\n\r\n# Memory\r\nused_memory:10\r\n"),
	'info-blank-values' => bulk("empty:\r\nblank: \r\n7:\v\r\nlast:\r\n1"),
	'client-list' => bulk("id=3 addr=127.0.0.1:1 fd=8 name= db=0\nid=4 addr=[::1]:2 name=x db=1\n"),
	'floats' => bulk('1.5') . bulk('inf') . bulk('-inf') . bulk('nan') . bulk('1e400') . bulk('1,5'),
	'message' => items('*', bulk('message'), bulk('channel'), bulk('payload')),
	'resp3-null' => "_\r\n",
	'resp3-bool' => "#t\r\n#f\r\n#x\r\n",
	'resp3-double' => ",1.5\r\n,inf\r\n,-inf\r\n,nan\r\n,1e-5\r\n,x\r\n",
	'resp3-big-number' => "(3492890328409238509324850943850943825024385\r\n",
	'resp3-verbatim' => "=9\r\ntxt:a b c\r\n",
	'resp3-blob-error' => "!10\r\nERR broken\r\n",
	'resp3-map' => "%2\r\n" . bulk('a') . ":1\r\n" . bulk('b') . items('*', bulk('c')),
	'resp3-map-odd-keys' => "%3\r\n:1\r\n:2\r\n*0\r\n:3\r\n_\r\n:4\r\n",
	'resp3-set' => items('~', bulk('a'), bulk('b')),
	'resp3-push' => items('>', bulk('invalidate'), items('*', bulk('k'))) . "+OK\r\n",
	'resp3-attribute' => "|1\r\n" . bulk('ttl') . ":3\r\n" . bulk('value'),
	'resp3-streamed' => "$?\r\n;4\r\nabcd\r\n;0\r\n",
	'resp3-streamed-array' => "*?\r\n:1\r\n.\r\n",
	'resp3-scored' => items('*', items('*', bulk('m'), ",1.5\r\n"), items('*', bulk('n'), ",2\r\n")),
	'resp3-hello' => "%3\r\n" . bulk('server') . bulk('redis') . bulk('proto') . ":3\r\n" . bulk('modules') . "*0\r\n",
	'resp3-map-nested' => nested('%', 5, ''),
	'http' => "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
	'garbage' => "\x16\x03\x01\x00\xff\xff\xff",
	'no-crlf' => "+OK\n",
	'line-without-end' => '+' . str_repeat('a', 300),
	'lonely-cr' => "+a\rb\r\n",
];

function write_seed(string $folder, string $name, int $shape, int $most, int $flags, string $bytes): void
{
	file_put_contents("$folder/$name", chr($shape) . chr($most) . chr($flags) . $bytes);
}

$folder = $argv[1] ?? exit("usage: make-corpus.php FOLDER\n");
if (!is_dir($folder)) {
	mkdir($folder, 0777, true);
}
$number = 0;
foreach ($replies as $name => $bytes) {
	// Each reply once with some shape, so that together they go through all of them.
	$shape = $number++ % SHAPES;
	write_seed($folder, $name, $shape, ALL_AT_ONCE, 0, $bytes);
	write_seed($folder, "$name-by-byte", ($shape + 9) % SHAPES, 1, 0, $bytes);
	write_seed($folder, "$name-cut", ($shape + 18) % SHAPES, ALL_AT_ONCE, 0, substr($bytes, 0, (int) (strlen($bytes) / 2)));
	write_seed($folder, "$name-compared", $shape, 5, COMPARE, $bytes . $bytes);
	write_seed($folder, "$name-exec", $shape, 7, AS_EXEC | JSON, items('*', $bytes, "+OK\r\n"));
}
foreach (['array-bulks', 'array-mixed', 'scan', 'popped', 'lmpop', 'info', 'client-list', 'resp3-map', 'resp3-scored'] as $name) {
	for ($shape = 0; $shape < SHAPES; $shape++) {
		write_seed($folder, "$name-shape-$shape", $shape, ALL_AT_ONCE, 0, $replies[$name]);
	}
}
