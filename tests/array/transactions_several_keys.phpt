--TEST--
Between multi() and exec() the methods for several keys and the scans are chained, too
--SKIPIF--
<?php if (PHP_DEBUG) die('skip a debug PHP ends the script where one of phpredis\' declared types leaves out the object'); ?>
--FILE--
<?php
require __DIR__ . '/arrays.inc';

$set = new ServersOfArray(2);
$array = $set->spread();
$second = $set->hosts()[1];
told(fn () => $array->multi($second)->mset(['1:a' => 1, '0:b' => 2])->mget(['1:a', '0:b', '1:none'])->del('1:a')->unlink(['0:b'])->exec());
told(fn () => $array->multi($second, Redis::PIPELINE)->mset(['1:a' => 1])->mget(['1:a'])->del('1:a', '1:b')->exec());
told(fn () => $set->keys());
?>
--EXPECT--
[true,["1","2",false],1,1]
[true,["1"],1]
[[],[]]
