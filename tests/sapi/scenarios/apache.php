<?php
/* Apache's mod_php under the prefork model: child processes that stay, one request at a time. */

declare(strict_types=1);

require_once __DIR__ . '/../proof.inc';

/** A configuration for one child on a free port, with nothing of the machine's own. */
function apache_configuration(SapiProof $proof, int $port): string
{
	$modules = '/usr/lib/apache2/modules';
	$php = "$modules/libphp" . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION . '.so';
	check(is_file($php), "no $php: install libapache2-mod-php");
	file_put_contents("{$proof->dir}/php.ini", implode("\n",
		array_map(fn (string $file) => "extension=$file", extension_files()))
		. "\nlog_errors=1\ndisplay_errors=0\nerror_log={$proof->dir}/php.log\n"
		. str_replace(';', "\n", getenv('PREDIS_TEST_INI') ?: '') . "\n");
	$user = fileowner($proof->dir) === 0 ? "User www-data\nGroup www-data\n" : '';
	return <<<CONF
		ServerRoot "{$proof->dir}"
		ServerName localhost
		Listen 127.0.0.1:$port
		PidFile "{$proof->dir}/pid"
		ErrorLog "{$proof->dir}/error.log"
		DefaultRuntimeDir "{$proof->dir}"
		Mutex file:{$proof->dir} default
		LoadModule mpm_prefork_module $modules/mod_mpm_prefork.so
		LoadModule authz_core_module $modules/mod_authz_core.so
		LoadModule dir_module $modules/mod_dir.so
		LoadModule php_module $php
		StartServers 1
		MinSpareServers 1
		MaxSpareServers 1
		MaxRequestWorkers 1
		PHPINIDir "{$proof->dir}"
		DocumentRoot "{$proof->dir}"
		<FilesMatch "\\.php$">
		SetHandler application/x-httpd-php
		</FilesMatch>
		<Directory "{$proof->dir}">
		Require all granted
		</Directory>
		$user
		CONF;
}

return ['Apache mod_php, prefork' => function (): void {
	$proof = new SapiProof();
	$port = free_port();
	file_put_contents("{$proof->dir}/httpd.conf", apache_configuration($proof, $port));
	chmod($proof->dir, 0777);
	/* An empty scan folder: mod_php would load what the machine has switched on. */
	$command = ['env', 'PHP_INI_SCAN_DIR=', '/usr/sbin/apache2', '-D', 'FOREGROUND', '-f', "{$proof->dir}/httpd.conf"];
	$proof->serve($command, $port, 'TERM');
	$proof->check(fn (string $script) => http_get($port, "/$script")[1]);
}];
