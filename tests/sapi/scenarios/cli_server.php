<?php
/* PHP's own web server: one process, request after request. */

declare(strict_types=1);

require_once __DIR__ . '/../proof.inc';

return ['php -S' => function (): void {
	$proof = new SapiProof();
	$port = free_port();
	$proof->serve([php_cli(), ...php_args(), '-S', "127.0.0.1:$port", '-t', $proof->dir], $port);
	$proof->check(fn (string $script) => http_get($port, "/$script")[1]);
}];
