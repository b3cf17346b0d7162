<?php
/*
 * A proxy that lets every byte wait, in a process of its own: php delay.php FOLDER SERVER SECONDS. It listens on a free
 * port and writes the number to FOLDER/port. Half of the delay is added on the way there, half on the way back. The
 * handshake of TCP itself is not delayed: it ends at the proxy.
 */

declare(strict_types=1);

/** One direction of a connection. */
final class Pipe
{
	/** @var list<array{float, string}> when it is due, and what */
	private array $waiting = [];
	public bool $ended = false;

	/** @param resource $from @param resource $to */
	public function __construct(public readonly mixed $from, private mixed $to, private float $delay)
	{
		stream_set_blocking($from, false);
		stream_set_read_buffer($from, 0);
	}

	public function take(): void
	{
		$bytes = @fread($this->from, 65536);
		if ($bytes === '' || $bytes === false) {
			$this->ended = feof($this->from);
			return;
		}
		$this->waiting[] = [microtime(true) + $this->delay, $bytes];
	}

	/** Sends what is due; when the next is. */
	public function give(float $now): ?float
	{
		while ($this->waiting !== [] && $this->waiting[0][0] <= $now) {
			[, $bytes] = array_shift($this->waiting);
			/* Pages are small: a socket's buffer always has room for them. */
			@fwrite($this->to, $bytes);
		}
		return $this->waiting[0][0] ?? null;
	}
}

[, $folder, $server, $seconds] = $argv;
$door = stream_socket_server('tcp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN,
	stream_context_create(['socket' => ['backlog' => 511, 'tcp_nodelay' => true]]));
file_put_contents("$folder/port.new", substr(strrchr(stream_socket_get_name($door, false), ':'), 1));
rename("$folder/port.new", "$folder/port");
/** @var array<int, array{Pipe, Pipe}> */
$links = [];
while (true) {
	$next = microtime(true) + 1;
	foreach ($links as $key => [$up, $down]) {
		$due = array_filter([$up->give(microtime(true)), $down->give(microtime(true))]);
		if (($up->ended || $down->ended) && $due === []) {
			fclose($up->from);
			fclose($down->from);
			unset($links[$key]);
			continue;
		}
		$next = min($next, ...$due, ...[$next]);
	}
	$read = [$door];
	foreach ($links as [$up, $down]) {
		$open = array_filter([$up, $down], fn (Pipe $pipe) => !$pipe->ended);
		array_push($read, ...array_map(fn (Pipe $pipe) => $pipe->from, $open));
	}
	$none = null;
	$wait = max(0.0, $next - microtime(true));
	stream_select($read, $none, $none, (int) $wait, (int) (($wait - (int) $wait) * 1e6));
	foreach ($read as $stream) {
		if ($stream === $door) {
			$client = stream_socket_accept($door, 0);
			$peer = stream_socket_client("tcp://$server", $code, $text, 5, STREAM_CLIENT_CONNECT,
				stream_context_create(['socket' => ['tcp_nodelay' => true]]));
			$links[] = [new Pipe($client, $peer, $seconds / 2), new Pipe($peer, $client, $seconds / 2)];
			continue;
		}
		foreach ($links as $pair) {
			foreach ($pair as $pipe) {
				if ($pipe->from === $stream) {
					$pipe->take();
				}
			}
		}
	}
}
