<?php
/*
 * What differs on purpose between this extension's RedisCluster and phpredis': known.inc says how an entry is written.
 * What known_differences.php and known_as_6_2.php say of class Redis holds for the same calls in a cluster.
 */

return [
];
