<?php
/*
 * A status page for predis: what all workers of this php-fpm hold and do. One file, nothing else is needed: put it
 * where php-fpm finds it and open it in a browser. docs/monitoring.md explains each figure.
 *
 *   status.php                      the page; it refreshes by itself
 *   status.php?format=json          the same figures as data
 *   status.php?format=prometheus    the same figures for Prometheus; &workers=1 adds a series for each worker
 *
 * WHO MAY SEE IT. The page tells addresses of servers, process ids, names of commands and settings. It never tells
 * keys, values, users or passwords: the extension does not hand them out. Still, it is not for everybody:
 *
 *   - ALLOWED lists the addresses that may look, as addresses or networks ('10.0.0.0/8'). At first: this machine only.
 *     A request that came through a proxy (it has X-Forwarded-For or the like) is never let in by its address, since
 *     all the world has the proxy's.
 *   - A token opens it from anywhere: TOKEN here, or PREDIS_STATUS_TOKEN in php-fpm's or the web server's
 *     environment. Prometheus sends it as `authorization: credentials`, a browser as the password of any user.
 *     It travels in clear unless the site has TLS.
 */

declare(strict_types=1);

namespace PredisStatus;

const ALLOWED = ['127.0.0.0/8', '::1'];
const TOKEN = '';

/* What each reason for a closed connection means; docs/monitoring.md says what to do about it. */
const DROP_REASONS = [
	'dead' => 'found closed, or with unread bytes, when it was to be used again',
	'idle' => 'idle longer than predis.pool.idle_timeout',
	'age' => 'older than predis.pool.max_lifetime',
	'soiled' => 'left in a state that could not be undone',
	'forked' => 'belonged to the parent process',
	'error' => 'time-out, broken, or replies left unread',
	'limit' => 'made room under predis.pool.max_total',
	'closed' => 'close() was called',
	'failover' => 'its server is no longer the one to talk to',
];

/* Prometheus metrics of a target: name => [type, help, key of the statistics]. */
const TARGET_METRICS = [
	'connections_opened_total' => ['counter', 'Connections opened.', 'opened'],
	'connections_reused_total' => ['counter', 'Times that an idle connection was taken.', 'reused'],
	'connections_repaired_total' => ['counter', 'Times that something was undone in front of a command.', 'repaired'],
	'commands_total' => ['counter', 'Commands answered.', 'commands'],
	'errors_total' => ['counter', 'Commands that the server refused.', 'errors'],
	'timeouts_total' => ['counter', 'Commands that ended in a time-out.', 'timeouts'],
	'broken_total' => ['counter', 'Connections that broke under a command.', 'broken'],
	'connect_failures_total' => ['counter', 'Failed attempts to connect.', 'connect_failures'],
	'retries_total' => ['counter', 'Commands that were sent again.', 'retries'],
	'short_circuited_total' => ['counter', 'Calls refused at once by an open breaker.', 'short_circuited'],
	'sent_bytes_total' => ['counter', 'Bytes sent.', 'bytes_sent'],
	'received_bytes_total' => ['counter', 'Bytes received.', 'bytes_received'],
];

function main(): void
{
	header('Cache-Control: no-store');
	header('X-Content-Type-Options: nosniff');
	header('Referrer-Policy: no-referrer');
	if (!is_allowed($_SERVER)) {
		refuse();
		return;
	}
	if (!method_exists('Redis', 'getSharedStats')) {
		http_response_code(503);
		header('Content-Type: text/plain; charset=utf-8');
		echo "The extension predis is not loaded here.\n";
		return;
	}
	match ($_GET['format'] ?? 'html') {
		'json' => send_json(),
		'prometheus' => send_prometheus(),
		default => send_page(),
	};
}

/* ---- who may see it ---- */

function is_allowed(array $server): bool
{
	$proxied = array_filter(['HTTP_X_FORWARDED_FOR', 'HTTP_FORWARDED', 'HTTP_X_REAL_IP', 'HTTP_VIA'], fn ($name) => isset($server[$name]));
	foreach ($proxied ? [] : ALLOWED as $network) {
		if (is_in((string) ($server['REMOTE_ADDR'] ?? ''), $network)) {
			return true;
		}
	}
	$given = preg_match('/^Bearer (.+)$/i', (string) ($server['HTTP_AUTHORIZATION'] ?? ''), $found) ? $found[1] : ($server['PHP_AUTH_PW'] ?? '');
	return token() !== '' && hash_equals(token(), (string) $given);
}

function token(): string
{
	return TOKEN !== '' ? TOKEN : (string) (getenv('PREDIS_STATUS_TOKEN') ?: '');
}

/** Is the address in the network, or equal to it? */
function is_in(string $address, string $network): bool
{
	[$base, $bits] = explode('/', $network, 2) + [1 => '128'];
	$address = @inet_pton($address);
	$base = @inet_pton($base);
	if ($address === false || $base === false || strlen($address) !== strlen($base)) {
		return false;
	}
	$bits = min((int) $bits, 8 * strlen($base));
	$mask = str_repeat("\xff", intdiv($bits, 8)) . ($bits % 8 ? chr(0xff << 8 - $bits % 8 & 0xff) : '');
	$mask = str_pad($mask, strlen($base), "\0");
	return ($address & $mask) === ($base & $mask);
}

function refuse(): void
{
	http_response_code(token() === '' ? 403 : 401);
	if (token() !== '') {
		header('WWW-Authenticate: Basic realm="predis status", charset="UTF-8"');
	}
	header('Content-Type: text/plain; charset=utf-8');
	echo "This page is not for everybody. The file's first lines say how to open it.\n";
}

/* ---- the figures ---- */

/** A target's name may hold anything. Here it becomes printable, and two names never become equal. */
function readable(string $name): string
{
	if (preg_match('//u', $name)) {
		return preg_replace_callback('/[\p{C}\\\\]/u', fn ($char) => trim(json_encode($char[0]), '"'), $name);
	}
	return preg_replace_callback('/[^\x20-\x5b\x5d-\x7e]/', fn ($char) => sprintf('\x%02x', ord($char[0])), $name);
}

function readable_keys(array $by_name): array
{
	return array_combine(array_map(fn ($name) => readable((string) $name), array_keys($by_name)), $by_name);
}

/** All that the page knows. */
function figures(): array
{
	$shared = \Redis::getSharedStats();
	$shared['targets'] = readable_keys($shared['targets']);
	ksort($shared['targets'], SORT_STRING);
	foreach ($shared['workers'] as &$worker) {
		$worker['targets'] = readable_keys($worker['targets']);
	}
	unset($worker);
	return [
		'now' => microtime(true),
		'host' => readable((string) gethostname()),
		'predis' => (string) phpversion('predis'),
		'php' => PHP_VERSION,
		'sapi' => PHP_SAPI,
		'pid' => getmypid(),
		'shared' => $shared,
		'pools' => array_map(fn ($pool) => ['target' => readable($pool['target'])] + $pool, \Redis::getPoolStats()),
		'settings' => array_filter(array_map(strval(...), ini_get_all('predis', false) ?: []),
			fn ($name) => str_starts_with($name, 'predis.'), ARRAY_FILTER_USE_KEY),
	];
}

/** The sum over all targets of each counter that is a number. */
function totals(array $targets): array
{
	$sum = array_fill_keys(['idle', 'in_use', ...array_column(TARGET_METRICS, 2)], 0);
	foreach ($targets as $target) {
		foreach ($sum as $name => $value) {
			$sum[$name] = $value + ($target[$name] ?? 0);
		}
	}
	return $sum;
}

/** Calls that failed, for whatever reason. */
function failures(array $of): int
{
	return $of['errors'] + $of['timeouts'] + $of['broken'] + $of['connect_failures'] + $of['short_circuited'];
}

/** A parameter may come as a list: that is not '1' either. */
function wants(string $name): bool
{
	return ($_GET[$name] ?? '') === '1';
}

function send_json(): void
{
	header('Content-Type: application/json; charset=utf-8');
	$figures = figures();
	/* The page's own script asks for the figures and for what to show of them, so that only one place draws. */
	echo json_encode($figures + (wants('html') ? ['html' => live($figures)] : []),
		JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR), "\n";
}

/* ---- Prometheus: text format 0.0.4 ---- */

function send_prometheus(): void
{
	header('Content-Type: text/plain; version=0.0.4; charset=utf-8');
	$figures = figures();
	$shared = $figures['shared'];
	echo family('info', 'gauge', 'Versions; always 1.', [[['version' => $figures['predis'], 'php' => $figures['php']], 1]]);
	echo family('start_time_seconds', 'gauge', 'When counting began, Unix time.', [[[], $shared['since']]]);
	echo family('workers', 'gauge', 'Living workers that have used Redis.', [[[], count($shared['workers'])]]);
	$waits = array_filter(array_column($shared['workers'], 'waiting_ms'));
	echo family('workers_waiting', 'gauge', 'Workers that wait for a reply now.', [[[], count($waits)]]);
	echo family('longest_wait_seconds', 'gauge', 'How long the longest of them has waited.', [[[], $waits ? max($waits) / 1000 : 0]]);
	echo family('unplaced_total', 'counter', 'Workers and targets that found no room in the shared memory.', [[[], $shared['unplaced']]]);
	echo target_families($shared['targets']), wants('workers') ? worker_families($shared['workers']) : '';
}

function target_families(array $targets): string
{
	$levels = $drops = $open = $opened = [];
	foreach ($targets as $name => $target) {
		$of = ['target' => (string) $name];
		array_push($levels, [$of + ['state' => 'idle'], $target['idle']], [$of + ['state' => 'in_use'], $target['in_use']]);
		foreach ($target['dropped'] as $reason => $count) {
			$drops[] = [$of + ['reason' => $reason], $count];
		}
		$open[] = [$of, (int) ($target['breaker']['state'] !== 'closed')];
		$opened[] = [$of, $target['breaker']['opened']];
	}
	$text = family('connections', 'gauge', 'Connections now.', $levels);
	foreach (TARGET_METRICS as $name => [$type, $help, $key]) {
		$text .= family($name, $type, $help, array_map(fn ($of) => [['target' => (string) $of], $targets[$of][$key]], array_keys($targets)));
	}
	return $text . family('connections_dropped_total', 'counter', 'Connections closed, by reason.', $drops)
		. family('breaker_open', 'gauge', '1 while the circuit breaker is open.', $open)
		. family('breaker_opened_total', 'counter', 'Times that the circuit breaker has opened.', $opened)
		. latency_family($targets);
}

/** Each second bucket: one for each doubling from 4 microseconds to 17 seconds. */
function latency_family(array $targets): string
{
	$rows = [];
	foreach ($targets as $name => $target) {
		$of = ['target' => (string) $name];
		$below = 0;
		foreach ($target['latency']['buckets'] as $at => $bucket) {
			$below += $bucket['count'];
			if ($bucket['up_to_us'] === null || $at % 2 === 0) {
				$le = $bucket['up_to_us'] === null ? '+Inf' : decimal($bucket['up_to_us'] / 1e6);
				$rows[] = [$of + ['le' => $le], $below, '_bucket'];
			}
		}
		array_push($rows, [$of, $target['latency']['sum_us'] / 1e6, '_sum'], [$of, $below, '_count']);
	}
	return family('reply_seconds', 'histogram',
		'Time from sending to the end of the reply; a pipeline counts once, blocking commands do not.', $rows);
}

function worker_families(array $workers): string
{
	$requests = $since = $waiting = $commands = [];
	foreach ($workers as $worker) {
		$of = ['pid' => (string) $worker['pid'], 'thread' => (string) $worker['thread']];
		$requests[] = [$of, $worker['requests']];
		$since[] = [$of, $worker['since']];
		$waiting[] = [$of, $worker['waiting_ms'] / 1000];
		$commands[] = [$of, array_sum(array_column($worker['targets'], 'commands'))];
	}
	return family('worker_start_time_seconds', 'gauge', 'When the worker first used Redis, Unix time.', $since)
		. family('worker_requests_total', 'counter', 'Requests that the worker has ended.', $requests)
		. family('worker_commands_total', 'counter', 'Commands answered to the worker.', $commands)
		. family('worker_waiting_seconds', 'gauge', 'How long the worker has been waiting for a reply; 0: it is not.', $waiting);
}

/** @param list<array{0: array<string, string>, 1: int|float, 2?: string}> $samples labels, value, suffix */
function family(string $name, string $type, string $help, array $samples): string
{
	$text = $samples ? "# HELP predis_$name $help\n# TYPE predis_$name $type\n" : '';
	foreach ($samples as $sample) {
		$labels = [];
		foreach ($sample[0] as $label => $value) {
			$labels[] = $label . '="' . strtr($value, ['\\' => '\\\\', '"' => '\\"', "\n" => '\\n']) . '"';
		}
		$text .= "predis_$name" . ($sample[2] ?? '') . ($labels ? '{' . implode(',', $labels) . '}' : '')
			. ' ' . (is_float($sample[1]) ? decimal($sample[1]) : $sample[1]) . "\n";
	}
	return $text;
}

/** To the nanosecond, without an exponent. */
function decimal(float $value): string
{
	return rtrim(rtrim(sprintf('%.9F', $value), '0'), '.');
}

/* ---- how figures look ---- */

function e(string|int $text): string
{
	return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}

function number(int $value): string
{
	return number_format($value);
}

/** The largest of the units in which the value is at least 1, with three digits. */
function scaled(float $value, array $units, int $step): string
{
	$at = 0;
	while ($value >= $step && $at < count($units) - 1) {
		$value /= $step;
		$at++;
	}
	return round($value, $value < 10 ? 2 : ($value < 100 ? 1 : 0)) . "\u{a0}{$units[$at]}";
}

function bytes(int $value): string
{
	return scaled($value, ['B', 'KiB', 'MiB', 'GiB', 'TiB'], 1024);
}

function micros(float $value): string
{
	return scaled($value, ['µs', 'ms', 's'], 1000);
}

function percent(int $part, int $whole): string
{
	return $whole === 0 ? '–' : ($part === $whole ? '100' : number_format(min(99.9, 100 * $part / $whole), 1)) . "\u{a0}%";
}

/** A span of time in its two largest units. */
function span(int $seconds): string
{
	$parts = [];
	foreach (['d' => 86400, 'h' => 3600, 'min' => 60, 's' => 1] as $unit => $length) {
		if ($seconds >= $length || ($unit === 's' && !$parts)) {
			$parts[] = intdiv(max(0, $seconds), $length) . "\u{a0}$unit";
			$seconds %= $length;
		}
	}
	return implode(' ', array_slice($parts, 0, 2));
}

/* ---- the page's moving part ---- */

function live(array $figures): string
{
	$shared = $figures['shared'];
	return notices($figures) . tiles($shared)
		. implode('', array_map(fn ($name) => target_card((string) $name, $shared['targets'][$name], $figures['settings']),
			array_keys($shared['targets'])))
		. workers_card($figures) . pools_card($figures);
}

/** What needs a look. The words change only when the state does, so that a screen reader is not told of each second. */
function notices(array $figures): string
{
	$shared = $figures['shared'];
	$said = [];
	foreach ($shared['targets'] as $name => $target) {
		if ($target['breaker']['state'] !== 'closed') {
			$said[] = ['bad', e((string) $name) . ' does not answer: its circuit breaker is open, calls fail at once.'];
		}
	}
	$slow = array_count_values(array_column(array_filter($shared['workers'], fn ($worker) => $worker['waiting_ms'] >= 1000), 'waiting_for'));
	foreach ($slow as $command => $count) {
		$said[] = ['warn', "$count " . ($count > 1 ? 'workers have' : 'worker has')
			. ' been waiting for ' . e((string) $command) . ' for more than a second.'];
	}
	if ($shared['unplaced'] > 0) {
		$said[] = ['warn', 'Some workers or targets found no room and are not counted: raise predis.shared.workers.'];
	}
	if (($figures['settings']['predis.shared.workers'] ?? '') === '0') {
		$said[] = ['warn', 'predis.shared.workers is 0: only this worker is shown.'];
	}
	$said = $said ?: [['ok', $shared['targets'] ? 'No worker waits long, no breaker is open.' : 'No worker has used Redis yet.']];
	return '<ul class="notices" role="status">' . implode('', array_map(fn ($one) => "<li class=\"{$one[0]}\">{$one[1]}</li>", $said)) . '</ul>';
}

/** A place that the script fills: how fast a counter grows. $of is a target, or '' for all. */
function rate(string $what, string $of, string $unit = 'count'): string
{
	return sprintf('<span class="rate" data-rate="%s" data-of="%s" data-unit="%s">–</span>', e($what), e($of), $unit);
}

function sparkline(string $what, string $of): string
{
	return sprintf('<svg class="spark" data-spark="%s" data-of="%s" viewBox="0 0 120 24" preserveAspectRatio="none" aria-hidden="true"><path d=""></path></svg>',
		e($what), e($of));
}

function tiles(array $shared): string
{
	$all = totals($shared['targets']);
	$busy = count(array_filter(array_column($shared['workers'], 'waiting_for')));
	$failed = failures($all);
	return '<section aria-label="All targets together"><dl class="tiles">'
		. tile('Workers', 'workers', number(count($shared['workers'])), "$busy waiting for a reply")
		. tile('Connections', 'connections', number($all['idle'] + $all['in_use']),
			number($all['in_use']) . ' in use, ' . number($all['idle']) . ' idle')
		. tile('Reused', 'reuse', percent($all['reused'], $all['reused'] + $all['opened']), number($all['opened']) . ' opened')
		. tile('Commands', 'commands', number($all['commands']), rate('commands', '') . sparkline('commands', ''))
		. tile('Failures', 'failures', number($failed), rate('failures', '') . sparkline('failures', ''), $failed ? 'warn' : '')
		. tile('Traffic', 'traffic', bytes($all['bytes_sent'] + $all['bytes_received']), rate('traffic', '', 'bytes') . sparkline('traffic', ''))
		. '</dl></section>';
}

function tile(string $title, string $id, string $value, string $more, string $class = ''): string
{
	return "<div class=\"tile\"><dt>$title</dt><dd class=\"big $class\" id=\"all-$id\">$value</dd><dd class=\"more\">$more</dd></div>";
}

function target_card(string $name, array $target, array $settings): string
{
	$breaker = $target['breaker'];
	$open = $breaker['state'] !== 'closed';
	$off = ($settings['predis.breaker.failures'] ?? '0') === '0';
	$badge = $open ? 'breaker open' . ($breaker['next_try_ms'] ? ', next try in ' . micros($breaker['next_try_ms'] * 1000) : ', one worker tries')
		: ($off ? 'breaker off' : 'breaker closed');
	return '<section class="card" data-target="' . e($name) . '"><header><h2>' . e($name) . '</h2>'
		. '<span class="badge ' . ($open ? 'bad' : ($off ? '' : 'ok')) . "\">$badge</span></header>"
		. '<div class="columns"><div>' . target_numbers($name, $target) . '</div><div>'
			. latency($target['latency']) . drops($target['dropped']) . '</div></div></section>';
}

function target_numbers(string $name, array $target): string
{
	$taken = $target['reused'] + $target['opened'];
	$rows = [
		['Idle', 'idle', number($target['idle']), ''],
		['In use', 'in_use', number($target['in_use']), ''],
		['Opened', 'opened', number($target['opened']), rate('opened', $name)],
		['Reused', 'reused', number($target['reused']), percent($target['reused'], $taken)],
		['Repaired', 'repaired', number($target['repaired']), percent($target['repaired'], $taken)],
		['Commands', 'commands', number($target['commands']), sparkline('commands', $name) . rate('commands', $name)],
		['Sent', 'bytes_sent', bytes($target['bytes_sent']), rate('bytes_sent', $name, 'bytes')],
		['Received', 'bytes_received', bytes($target['bytes_received']), rate('bytes_received', $name, 'bytes')],
	];
	$html = '';
	foreach ($rows as [$title, $key, $value, $more]) {
		$html .= number_row($title, $key, $value, $more);
	}
	return "<table class=\"numbers\"><caption class=\"unseen\">Connections and commands</caption><tbody>$html"
		. failure_rows($name, $target) . '</tbody></table>';
}

function number_row(string $title, string $key, string $value, string $more, string $class = ''): string
{
	return "<tr><th scope=\"row\">$title</th><td data-figure=\"$key\" class=\"$class\">$value</td><td class=\"more\">$more</td></tr>";
}

/** Only what has happened: rows of zeros hide the one that matters. */
function failure_rows(string $name, array $target): string
{
	$titles = ['errors' => 'Refused by the server', 'timeouts' => 'Time-outs', 'broken' => 'Broken connections',
		'connect_failures' => 'Failed to connect', 'short_circuited' => 'Refused by the breaker', 'retries' => 'Sent again'];
	$html = '';
	foreach ($titles as $key => $title) {
		$html .= $target[$key] ? number_row($title, $key, number($target[$key]), rate($key, $name), 'warn') : '';
	}
	$opened = $target['breaker']['opened'];
	$html .= $opened ? number_row('Breaker opened', 'breaker_opened', number($opened), '', 'warn') : '';
	return $html ?: number_row('Failures', 'failures', 'none', '');
}

function latency(array $latency): string
{
	if ($latency['count'] === 0) {
		return '<h3>Reply time</h3><p class="more">Nothing measured yet.</p>';
	}
	$quantiles = '';
	foreach (['p50_us' => 'half', 'p95_us' => '95 %', 'p99_us' => '99 %'] as $key => $share) {
		$quantiles .= "<div><dt>$share within</dt><dd data-figure=\"$key\">" . micros($latency[$key]) . '</dd></div>';
	}
	$mean = micros($latency['sum_us'] / $latency['count']);
	return "<h3>Reply time</h3>" . histogram($latency) . "<dl class=\"quantiles\">$quantiles<div><dt>mean</dt><dd>$mean</dd></div></dl>";
}

/** One bar for each bucket between the first and the last that has something; colours follow the quantiles. */
function histogram(array $latency): string
{
	$buckets = $latency['buckets'];
	$filled = array_keys(array_filter(array_column($buckets, 'count')));
	$first = max(0, min($filled) - 1);
	$last = min(count($buckets) - 1, max(max($filled) + 1, $first + 11));
	$most = max(array_column($buckets, 'count'));
	$width = 400 / ($last - $first + 1);
	$bars = '';
	for ($at = $first; $at <= $last; $at++) {
		$up_to = $buckets[$at]['up_to_us'];
		$class = $up_to !== null && $up_to <= $latency['p50_us'] ? 'q50' : ($up_to !== null && $up_to <= $latency['p95_us'] ? 'q95' : 'q99');
		/* What is there at all can be seen. */
		$height = $buckets[$at]['count'] ? max(2, 80 * $buckets[$at]['count'] / $most) : 0;
		$range = micros($at ? $buckets[$at - 1]['up_to_us'] : 0) . ' to ' . ($up_to === null ? 'for ever' : micros($up_to));
		$bars .= sprintf('<rect class="%s" x="%.2F" y="%.2F" width="%.2F" height="%.2F"><title>%s: %s</title></rect>',
			$class, ($at - $first) * $width, 80 - $height, max(1, $width - 1.5), $height, $range, number($buckets[$at]['count']));
	}
	$label = 'Histogram of reply times: half within ' . micros($latency['p50_us']) . ', 99 % within ' . micros($latency['p99_us']);
	$middle = $buckets[intdiv($first + $last, 2)]['up_to_us'];
	$ends = [micros($first ? $buckets[$first - 1]['up_to_us'] : 0), micros((float) $middle),
		$buckets[$last]['up_to_us'] === null ? 'more' : micros($buckets[$last]['up_to_us'])];
	return "<svg class=\"histogram\" viewBox=\"0 0 400 80\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"$label\">$bars</svg>"
		. '<div class="axis" aria-hidden="true"><span>' . implode('</span><span>', $ends) . '</span></div>';
}

function drops(array $dropped): string
{
	$rows = '';
	foreach (array_filter($dropped) as $reason => $count) {
		$rows .= '<tr><th scope="row">' . e($reason) . '</th><td data-drop="' . e($reason) . '">' . number($count) . '</td><td class="more">'
			. e(DROP_REASONS[$reason] ?? '') . '</td></tr>';
	}
	return '<h3>Closed connections, by reason</h3>' . ($rows === '' ? '<p class="more">None.</p>'
		: "<table class=\"numbers drops\"><tbody>$rows</tbody></table>");
}

function workers_card(array $figures): string
{
	$now = (int) $figures['now'];
	$rows = [];
	foreach ($figures['shared']['workers'] as $worker) {
		$waits = $worker['waiting_for'] !== null;
		$state = $waits ? 'waits for ' . e($worker['waiting_for']) . ', ' . micros(1000 * $worker['waiting_ms']) : 'not waiting';
		$sum = totals($worker['targets']);
		$rows[] = [
			e($worker['pid']),
			'<span class="badge ' . ($waits ? ($worker['waiting_ms'] >= 1000 ? 'warn' : 'ok') : '') . "\">$state</span>",
			span($now - $worker['since']),
			number($worker['requests']),
			$worker['last_request'] ? span($now - $worker['last_request']) . ' ago' : '–',
			number($sum['in_use']) . ' / ' . number($sum['idle']),
			number($sum['commands']),
			number(failures($sum)),
		];
	}
	return card_table('workers', 'Workers', ['Process', 'State', 'Alive', 'Requests', 'Last request', 'In use / idle', 'Commands', 'Failures'], $rows,
		'Each living worker that has used Redis since it began.');
}

function pools_card(array $figures): string
{
	$rows = array_map(fn ($pool) => [e($pool['target']), number($pool['idle']), number($pool['in_use']), number($pool['opened']),
		number($pool['reused']), number($pool['repaired']), number(array_sum($pool['dropped']))], $figures['pools']);
	return card_table('pools', 'Pools of the worker that answered', ['Target', 'Idle', 'In use', 'Opened', 'Reused', 'Repaired', 'Closed'], $rows,
		"Process {$figures['pid']}. Another one may answer the next time. "
		. 'Targets that differ in credentials or TLS options only have the same name.');
}

/** A table that becomes a list of small cards on a phone; the roles keep it a table for screen readers. */
function card_table(string $id, string $title, array $heads, array $rows, string $note): string
{
	$head = implode('', array_map(fn ($text) => "<th scope=\"col\" role=\"columnheader\">$text</th>", $heads));
	$body = '';
	foreach ($rows as $row) {
		$body .= '<tr role="row">';
		foreach ($row as $at => $cell) {
			$body .= "<td role=\"cell\" data-label=\"{$heads[$at]}\">$cell</td>";
		}
		$body .= '</tr>';
	}
	$table = $rows ? "<table class=\"wide\" role=\"table\" aria-labelledby=\"$id-title\"><thead role=\"rowgroup\"><tr role=\"row\">$head</tr></thead>"
		. "<tbody role=\"rowgroup\">$body</tbody></table>" : '<p class="more">None.</p>';
	return "<section class=\"card\" id=\"$id\"><header><h2 id=\"$id-title\">$title</h2></header><p class=\"more\">$note</p>$table</section>";
}

/* ---- the page ---- */

function send_page(): void
{
	$nonce = base64_encode(random_bytes(12));
	$figures = figures();
	header('Content-Type: text/html; charset=utf-8');
	header("Content-Security-Policy: default-src 'none'; style-src 'nonce-$nonce'; script-src 'nonce-$nonce'; "
		. "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
	$settings = '';
	foreach ($figures['settings'] as $name => $value) {
		$settings .= '<tr><th scope="row">' . e($name) . '</th><td>' . ($value === '' ? '–' : e($value)) . '</td></tr>';
	}
	?>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>predis on <?= e($figures['host']) ?></title>
<link rel="icon" href="data:,">
<noscript><meta http-equiv="refresh" content="5"></noscript>
<style nonce="<?= $nonce ?>"><?= STYLE ?></style>
</head>
<body>
<header class="top">
	<div>
		<h1>predis <span>on <?= e($figures['host']) ?></span></h1>
		<p class="more">version <?= e($figures['predis']) ?>, PHP <?= e($figures['php']) ?> (<?= e($figures['sapi']) ?>),
			counting since <?= e(gmdate('Y-m-d H:i', $figures['shared']['since'])) ?> UTC</p>
	</div>
	<p class="refresh" hidden><span id="state" aria-live="polite">live</span> <button type="button" id="pause">Pause</button></p>
</header>
<main id="live"><?= live($figures) ?></main>
<footer>
	<details class="card"><summary>Settings</summary>
		<table class="numbers"><caption class="unseen">php.ini</caption><tbody><?= $settings ?></tbody></table></details>
	<p class="more">The same as <a href="?format=json">JSON</a> and for <a href="?format=prometheus">Prometheus</a>.
		Counts are since the start of php-fpm.</p>
</footer>
<script nonce="<?= $nonce ?>"><?= SCRIPT ?></script>
</body>
</html>
	<?php
}

const STYLE = <<<'CSS'
:root {
	--ground: #f4f6f9; --card: #fff; --text: #1b2330; --soft: #566173; --line: #dfe4eb;
	--accent: #2f6fb3; --ok: #17724a; --ok-ground: #e3f4ea; --warn: #8a4b00; --warn-ground: #fdf0d9; --bad: #ab2018; --bad-ground: #fde7e4;
}
@media (prefers-color-scheme: dark) {
	:root {
		--ground: #10151c; --card: #19202a; --text: #e5eaf1; --soft: #a0acbc; --line: #2b3542;
		--accent: #6eb0f5; --ok: #66d39a; --ok-ground: #143324; --warn: #f0b95c; --warn-ground: #3a2a0c; --bad: #ff9488; --bad-ground: #43191a;
	}
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: 1.25rem; max-width: 72rem; background: var(--ground); color: var(--text);
	font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; }
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
h1 { font-size: 1.45rem; letter-spacing: -.01em; }
h1 span { font-weight: 400; color: var(--soft); }
h2 { font-size: 1.08rem; }
h3 { font-size: .9rem; margin: 0 0 .5rem; }
* + h3 { margin-top: 1.1rem; }
h1, h2, td, th { overflow-wrap: anywhere; }
a { color: var(--accent); }
.more { color: var(--soft); font-size: .85rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.top { display: flex; flex-wrap: wrap; gap: .75rem 2rem; justify-content: space-between; align-items: center; margin-bottom: 1rem; }
.refresh { display: flex; gap: .75rem; align-items: center; font-size: .85rem; color: var(--soft); }
#state::before { content: ""; display: inline-block; width: .55rem; height: .55rem; margin-right: .4rem; border-radius: 50%; background: var(--ok); }
.paused #state::before { background: var(--soft); }
.lost #state::before { background: var(--bad); }
button { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--soft);
	border-radius: .5rem; padding: .3rem .9rem; min-height: 2.25rem; cursor: pointer; }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.notices { list-style: none; display: grid; gap: .4rem; margin-bottom: 1rem; }
.notices li { padding: .55rem .9rem; border-radius: .6rem; overflow-wrap: anywhere; background: var(--ok-ground); color: var(--ok); }
.notices .warn { background: var(--warn-ground); color: var(--warn); }
.notices .bad { background: var(--bad-ground); color: var(--bad); font-weight: 600; }
.tiles { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: .75rem; margin-bottom: 1rem; }
.tile, .card { background: var(--card); border: 1px solid var(--line); border-radius: .8rem; }
.tile { position: relative; padding: .75rem 1rem 1rem; min-width: 0; overflow: hidden; }
.tile dt { color: var(--soft); font-size: .85rem; }
.big { font-size: 1.5rem; font-weight: 600; letter-spacing: -.02em; }
.big.warn, td.warn { color: var(--warn); }
.tile .spark { position: absolute; inset: auto 0 0; width: 100%; height: 1.6rem; opacity: .55; }
.card { padding: 1rem 1.1rem; margin-bottom: 1rem; }
.card > header { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; justify-content: space-between; margin-bottom: .6rem; }
.card > .more { margin-bottom: .5rem; }
.badge { display: inline-block; padding: .1rem .6rem; border-radius: 1rem; font-size: .82rem; background: var(--ground); color: var(--soft); }
.badge.ok { background: var(--ok-ground); color: var(--ok); }
.badge.warn { background: var(--warn-ground); color: var(--warn); }
.badge.bad { background: var(--bad-ground); color: var(--bad); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.25rem 2.5rem; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 400; color: var(--soft); }
td, th { padding: .28rem .5rem .28rem 0; vertical-align: baseline; }
tr + tr > * { border-top: 1px solid var(--line); }
.numbers td { text-align: right; font-weight: 500; white-space: nowrap; }
.numbers .more { font-weight: 400; width: 40%; padding-right: 0; }
details .numbers td, .drops td.more { white-space: normal; }
.numbers .spark { width: 3.5rem; height: .9rem; margin-right: .5rem; vertical-align: -.1em; }
.drops .more { text-align: left; width: 62%; padding-left: .6rem; }
details .numbers { margin-top: .6rem; }
summary { cursor: pointer; font-weight: 600; }
.wide thead th { font-size: .85rem; border-bottom: 1px solid var(--line); }
.wide th:nth-child(n+3), .wide td:nth-child(n+3) { text-align: right; }
.rate, .spark { display: none; }
.js .rate { display: inline; }
.js .spark { display: inline-block; }
.spark path { fill: none; stroke: var(--accent); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.histogram { display: block; width: 100%; height: 6.5rem; border-bottom: 1px solid var(--soft); }
.q50 { fill: var(--accent); }
.q95 { fill: var(--accent); fill-opacity: .6; }
.q99 { fill: var(--warn); }
.axis { display: flex; justify-content: space-between; color: var(--soft); font-size: .78rem; padding-top: .15rem; }
.quantiles { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin: .6rem 0 0; }
.quantiles dt { color: var(--soft); font-size: .82rem; }
.quantiles dd { font-weight: 600; }
@media (max-width: 62rem) {
	.tiles { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
@media (max-width: 46rem) {
	body { padding: .8rem; }
	.numbers .more { width: 32%; }
	.columns { grid-template-columns: minmax(0, 1fr); }
	.tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .6rem; }
	.big { font-size: 1.3rem; }
	.wide, .wide tbody { display: block; }
	.wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
	.wide tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .1rem .9rem; padding: .6rem 0; }
	.wide tr + tr { border-top: 1px solid var(--line); }
	.wide td, .wide td:nth-child(n+3) { display: flex; flex-wrap: wrap; gap: 0 .6rem;
		justify-content: space-between; align-items: baseline; border: 0; padding: .12rem 0; }
	.wide td:first-child { grid-column: 1 / -1; font-weight: 600; }
	.wide td::before { font-weight: 400; content: attr(data-label); color: var(--soft); font-size: .85rem; }
}
CSS;

const SCRIPT = <<<'JS'
'use strict';
(() => {
	const EVERY = 2000, KEPT = 60;
	const live = document.getElementById('live'), state = document.getElementById('state'), pause = document.getElementById('pause');
	let paused = false, timer = 0, last = null;
	const histories = new Map(); // "target\0counter" => the latest rates

	const counters = {
		failures: of => of.errors + of.timeouts + of.broken + of.connect_failures + of.short_circuited,
		traffic: of => of.bytes_sent + of.bytes_received,
	};
	const read = (of, what) => of ? (counters[what] ? counters[what](of) : of[what]) : 0;

	function total(figures, of, what) {
		const targets = figures.shared.targets;
		return (of === '' ? Object.values(targets) : [targets[of]]).reduce((sum, target) => sum + read(target, what), 0);
	}

	function rate(figures, of, what) {
		return Math.max(0, total(figures, of, what) - total(last, of, what)) / (figures.now - last.now);
	}

	function shown(value, unit) {
		const units = unit === 'bytes' ? ['B', 'KiB', 'MiB', 'GiB'] : [''];
		let at = 0;
		for (; value >= 1024 && at < units.length - 1; at++) value /= 1024;
		const digits = value > 0 && value < 10 ? 1 : 0;
		return value.toLocaleString('en', {maximumFractionDigits: digits}) + (units[at] && '\u00a0' + units[at]) + '/s';
	}

	function draw(svg, values) {
		const most = Math.max(...values, 1e-9), step = 120 / (KEPT - 1), from = KEPT - values.length;
		const points = values.map((value, at) => ((from + at) * step).toFixed(1) + ' ' + (22.5 - 21 * value / most).toFixed(1));
		svg.firstElementChild.setAttribute('d', points.length > 1 ? 'M' + points.join('L') : '');
	}

	/** What only two looks together can tell. */
	function addRates(tree, figures) {
		if (last && last.shared.since !== figures.shared.since) {
			last = null; // php-fpm began anew
			histories.clear();
		}
		if (!last || figures.now <= last.now) return;
		for (const place of tree.querySelectorAll('[data-rate]')) {
			place.textContent = shown(rate(figures, place.dataset.of, place.dataset.rate), place.dataset.unit);
		}
		for (const svg of tree.querySelectorAll('[data-spark]')) {
			const key = svg.dataset.of + '\0' + svg.dataset.spark;
			const values = (histories.get(key) || []).concat(rate(figures, svg.dataset.of, svg.dataset.spark)).slice(-KEPT);
			histories.set(key, values);
			draw(svg, values);
		}
	}

	/** Makes the old tree equal to the new one, touching only what differs: focus and selection stay. */
	function become(old, wanted) {
		if (old.isEqualNode(wanted)) return;
		if (old.nodeName !== wanted.nodeName) return old.replaceWith(wanted.cloneNode(true));
		if (old.nodeType === Node.TEXT_NODE) return void (old.data = wanted.data);
		for (const {name} of [...old.attributes]) if (!wanted.hasAttribute(name)) old.removeAttribute(name);
		for (const {name, value} of [...wanted.attributes]) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
		while (old.childNodes.length > wanted.childNodes.length) old.lastChild.remove();
		wanted.childNodes.forEach((child, at) => at < old.childNodes.length ? become(old.childNodes[at], child) : old.append(child.cloneNode(true)));
	}

	function tell(text, name) {
		document.body.className = name;
		if (state.textContent !== text) state.textContent = text;
	}

	async function refresh() {
		if (paused || document.hidden) return;
		try {
			const answer = await fetch('?format=json&html=1', {cache: 'no-store', signal: AbortSignal.timeout(10000)});
			if (!answer.ok) throw new Error(answer.status);
			const figures = await answer.json();
			if (paused) return;
			const tree = document.createElement('main');
			tree.id = 'live';
			tree.append(...new DOMParser().parseFromString(figures.html, 'text/html').body.childNodes);
			addRates(tree, figures);
			become(live, tree);
			last = figures;
			tell('live', '');
		} catch (error) {
			tell('no answer, trying again', 'lost');
		}
	}

	async function loop() {
		clearTimeout(timer);
		await refresh();
		clearTimeout(timer);
		if (!paused) timer = setTimeout(loop, EVERY);
	}

	pause.addEventListener('click', () => {
		paused = !paused;
		pause.textContent = paused ? 'Go on' : 'Pause';
		tell(paused ? 'paused' : 'live', paused ? 'paused' : '');
		loop();
	});
	document.addEventListener('visibilitychange', () => document.hidden || loop());
	document.documentElement.classList.add('js');
	pause.parentElement.hidden = false;
	loop();
})();
JS;

main();
