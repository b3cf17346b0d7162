<?php
/*
 * A proxy that does harm, in a process of its own: php main.php FOLDER. FOLDER/spec says where to listen
 * and where the server is; FOLDER/control is a unix socket that takes one order a line (faulty_proxy.inc).
 */

declare(strict_types=1);

foreach (['scanner', 'plan', 'phases', 'flow', 'link'] as $part) {
	require __DIR__ . "/$part.inc";
}

final class FaultyProxyProcess
{
	private Plan $plan;
	/** @var array<int, Link> */
	private array $links = [];
	/** @var array<int, array{resource, string, bool}> listening socket, server's address, is it TLS */
	private array $doors = [];
	/** @var array<int, resource> */
	private array $controls = [];
	/** @var resource */
	private $controlDoor;
	private ?Fault $next = null;
	/** @var list<float> when connections came */
	private array $accepted = [];

	/** @param array{doors: list<array{string, bool}>, seed: int, stall: float} $spec */
	public function __construct(string $dir, private array $spec)
	{
		mt_srand($spec['seed']);
		$this->plan = new Plan();
		$context = stream_context_create(['socket' => ['backlog' => 511]]);
		$ports = [];
		foreach ($spec['doors'] as [$server, $tls]) {
			$door = stream_socket_server('tcp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context);
			$this->doors[(int) $door] = [$door, $server, $tls];
			$ports[] = (int) substr(strrchr(stream_socket_get_name($door, false), ':'), 1);
		}
		$this->controlDoor = stream_socket_server("unix://$dir/control");
		file_put_contents("$dir/ports.new", json_encode($ports));
		rename("$dir/ports.new", "$dir/ports");
	}

	public function run(): void
	{
		while (true) {
			[$read, $write, $wake] = $this->interests(microtime(true));
			$none = null;
			$wait = max(0.0, min(1.0, $wake - microtime(true)));
			if (@stream_select($read, $write, $none, (int) $wait, (int) (($wait - (int) $wait) * 1e6)) === false) {
				continue;
			}
			foreach ($read as $stream) {
				$this->readable($stream);
			}
			$now = microtime(true);
			foreach ($this->links as $key => $link) {
				$link->pump($now);
				if ($link->closed) {
					unset($this->links[$key]);
				}
			}
		}
	}

	/** @return array{list<resource>, list<resource>, float} */
	private function interests(float $now): array
	{
		$read = [...array_column($this->doors, 0), $this->controlDoor, ...$this->controls];
		$write = [];
		$wake = INF;
		foreach ($this->links as $link) {
			foreach ([$link->up, $link->down] as $flow) {
				if ($flow->wantsRead()) {
					$read[] = $flow->from;
				}
				if ($flow->wantsWrite($now)) {
					$write[] = $flow->to;
				}
				$wake = min($wake, $flow->wakes($now));
			}
		}
		return [$read, $write, $wake];
	}

	/** @param resource $stream */
	private function readable($stream): void
	{
		if ($stream === $this->controlDoor) {
			$control = stream_socket_accept($stream, 0);
			$this->controls[(int) $control] = $control;
		} elseif (isset($this->doors[(int) $stream])) {
			$this->accept($stream);
		} elseif (isset($this->controls[(int) $stream])) {
			$this->obey($stream);
		} else {
			foreach ($this->links as $link) {
				foreach ([$link->up, $link->down] as $flow) {
					if ($flow->from === $stream && !$link->closed) {
						$link->read($flow);
					}
				}
			}
		}
	}

	/** @param resource $door */
	private function accept($door): void
	{
		[, $address, $tls] = $this->doors[(int) $door];
		$client = @stream_socket_accept($door, 0);
		if ($client === false) {
			return;
		}
		$this->accepted[] = microtime(true);
		$server = @stream_socket_client($address, $code, $text, 1.0);
		if ($server === false) {
			fclose($client);
			return;
		}
		foreach ([$client, $server] as $stream) {
			stream_set_blocking($stream, false);
			stream_set_read_buffer($stream, 0);
			stream_set_write_buffer($stream, 0);
			stream_set_chunk_size($stream, 65536);
		}
		socket_set_option(socket_import_stream($client), SOL_TCP, TCP_NODELAY, 1);
		$link = new Link($client, $server, $this->plan, $tls, $this->spec['stall']);
		if ($this->next !== null) {
			$link->arm($this->next);
			$this->next = null;
		}
		if (!$link->closed) {
			$this->links[(int) $client] = $link;
		}
	}

	/** @param resource $control */
	private function obey($control): void
	{
		$line = fgets($control);
		if ($line === false) {
			fclose($control);
			unset($this->controls[(int) $control]);
			return;
		}
		$order = json_decode($line, true);
		fwrite($control, json_encode($this->{'do' . ucfirst($order[0])}(...array_slice($order, 1))) . "\n");
	}

	/** @param list<string> $kinds */
	private function doInflict(float $rate, array $kinds): bool
	{
		$this->plan->rate = $rate;
		$this->plan->kinds = $kinds;
		foreach ($this->links as $link) {
			$link->disarm();
		}
		return true;
	}

	/** The next bytes of that direction: so many pass, on each open connection, or else on the next one. */
	private function doArm(string $kind, string $direction, int $bytes): bool
	{
		foreach ($this->links as $link) {
			$flow = $direction === 'up' ? $link->up : $link->down;
			$link->arm(new Fault($kind, 'request', $direction, $flow->passed + $bytes));
		}
		$this->next = $this->links === [] ? new Fault($kind, 'request', $direction, $bytes) : null;
		return true;
	}

	private function doDisarm(): bool
	{
		$this->next = null;
		foreach ($this->links as $link) {
			$link->disarm();
		}
		return true;
	}

	/** Connections on which something is still held back are closed: the faults of before end now. */
	private function doHeal(): bool
	{
		foreach ($this->links as $link) {
			if (max($link->up->heldUntil, $link->down->heldUntil) > microtime(true)) {
				$link->close();
			}
		}
		return true;
	}

	/** All connections, and those that come, get no answer. */
	private function doSwallow(bool $on): bool
	{
		$this->plan->always = $on ? 'blackhole' : null;
		foreach ($on ? $this->links : [] as $link) {
			$link->swallow();
		}
		return true;
	}

	/** @return array<string, mixed> */
	private function doStats(): array
	{
		return ['happened' => $this->plan->happened, 'accepted' => $this->accepted, 'open' => count($this->links)];
	}
}

[, $dir] = $argv;
(new FaultyProxyProcess($dir, json_decode(file_get_contents("$dir/spec"), true)))->run();
