<?php
/*
 * Holds the cluster of shared_cluster.inc: php shared_cluster_holder.php FOLDER PID-START. Writes FOLDER/nodes when
 * the cluster is whole, or FOLDER/failed; ends, and the servers with it, when that process has.
 */

declare(strict_types=1);

require __DIR__ . '/shared_cluster.inc';

[, $dir, $runner] = $argv;
try {
	$cluster = TestCluster::start(3, 1);
	$nodes = array_map(fn (ClusterNode $node) => $node->description(), $cluster->nodes);
	file_put_contents("$dir/nodes.new", json_encode($nodes, JSON_THROW_ON_ERROR));
	rename("$dir/nodes.new", "$dir/nodes");
	[$pid, $start] = explode('-', $runner);
	while (process_stat((int) $pid)[19] === $start) {
		usleep(200000);
	}
	$cluster->stop();
} catch (Throwable $failure) {
	file_put_contents("$dir/failed", $failure->getMessage());
	usleep(1000000); // whoever waits reads it
}
remove_dir($dir);
