--TEST--
predis.provide_redis: the extension answers for "redis" as well, or does not
--FILE--
<?php
require __DIR__ . '/../helpers/ext.inc';

$script = 'foreach (["predis", "redis"] as $name) {
	$there = extension_loaded($name);
	echo $name, " ", json_encode([$there, phpversion($name), in_array($name, get_loaded_extensions(), true)]);
	if ($there) {
		$extension = new ReflectionExtension($name);
		echo " ", $extension->getVersion(), " ", json_encode(array_intersect(["Redis", "RedisException"], $extension->getClassNames())), " ", count($extension->getINIEntries()) > 0 ? "ini" : "no ini";
	}
	echo "\n";
}
echo get_parent_class("RedisException"), " ", class_exists("Redis") ? "Redis" : "no Redis", " ", (new ReflectionClass("Redis"))->getExtensionName(), "\n";';
foreach ([[], ['predis.provide_redis' => 1], ['predis.provide_redis' => 0]] as $ini) {
	echo '-- ', json_encode($ini), "\n";
	echo shell_exec(implode(' ', array_map('escapeshellarg', [php_cli(), ...php_args($ini), '-r', $script])) . ' 2>&1');
}
echo "-- php -m and phpinfo()\n";
$lines = explode("\n", (string)shell_exec(implode(' ', array_map('escapeshellarg', [php_cli(), ...php_args(), '-m'])) . ' 2>&1'));
echo implode(' ', array_intersect($lines, ['predis', 'redis'])), "\n";
echo implode("\n", preg_grep('/^(predis support|phpredis API level)/', explode("\n", (string)shell_exec(implode(' ', array_map('escapeshellarg', [php_cli(), ...php_args(), '-i'])) . ' 2>&1')))), "\n";
?>
--EXPECTF--
-- []
predis [true,"%d.%d.%d",true] %d.%d.%d ["Redis","RedisException"] ini
redis [true,"6.2.0",true] 6.2.0 [] no ini
RuntimeException Redis predis
-- {"predis.provide_redis":1}
predis [true,"%d.%d.%d",true] %d.%d.%d ["Redis","RedisException"] ini
redis [true,"6.2.0",true] 6.2.0 [] no ini
RuntimeException Redis predis
-- {"predis.provide_redis":0}
predis [true,"%d.%d.%d",true] %d.%d.%d ["Redis","RedisException"] ini
redis [false,false,false]
RuntimeException Redis predis
-- php -m and phpinfo()
predis redis
predis support => enabled
phpredis API level => 6.2.0
