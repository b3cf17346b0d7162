<?php
/* Faults of a cluster under load. PREDIS_CLUSTER_ROUNDS=5: the same fault so many times. */

declare(strict_types=1);

require_once __DIR__ . '/../load/storm.inc';

$rounds = max(1, (int) getenv('PREDIS_CLUSTER_ROUNDS'));

/** Slots of keys that the workers use all the time: what they read, and their own. @return list<int> */
function busy_slots(int $count): array
{
	$keys = [...array_map(fn (int $worker) => "{t:$worker}", range(0, 3)), ...array_map(known_key(...), range(0, $count))];
	return array_slice(array_values(array_unique(array_map(key_slot(...), $keys))), 0, $count);
}

/* What may fail: the time to notice and to elect, at one error per 20 ms and worker, for each of so many faults. */
$errors = fn (int $faults): int => $faults * 4 * 250;

return [
	'faults, a master is killed' => function () use ($rounds, $errors): void {
		$storm = new Storm();
		for ($i = 0; $i < $rounds; $i++) {
			$old = $storm->cluster->masters()[$i % 3];
			$storm->strike('kill of a master', function (TestCluster $cluster) use ($old): void {
				$slot = array_values(array_filter($old->slotMap(), fn (array $range) => $range[2] === $old->id))[0][0];
				$cluster->kill($old);
				$cluster->waitForHeir($slot, $old);
			});
			$storm->strike('return as a replica', function (TestCluster $cluster) use ($old): void {
				$cluster->restart($old);
				$cluster->waitUntilWhole();
			});
		}
		$storm->end($errors($rounds));
	},
	'faults, a master is frozen' => function () use ($rounds, $errors): void {
		$storm = new Storm();
		for ($i = 0; $i < $rounds; $i++) {
			$old = $storm->cluster->masters()[$i % 3];
			$storm->strike('freeze of a master', function (TestCluster $cluster) use ($old): void {
				$slot = array_values(array_filter($old->slotMap(), fn (array $range) => $range[2] === $old->id))[0][0];
				$cluster->freeze($old);
				$cluster->waitForHeir($slot, $old);
			});
			$storm->strike('thaw', function (TestCluster $cluster) use ($old): void {
				$cluster->thaw($old);
				$cluster->waitUntilWhole();
			});
		}
		$storm->end($errors($rounds));
	},
	'faults, slots move back and forth' => function () use ($rounds): void {
		$storm = new Storm(3, 0);
		for ($i = 0; $i < 2 * $rounds; $i++) {
			$storm->strike('12 slots move, key by key', function (TestCluster $cluster): void {
				$masters = $cluster->masters();
				foreach (busy_slots(12) as $slot) {
					$from = $cluster->ownerOf($slot);
					$to = $masters[(array_search($from, $masters, true) + 1) % count($masters)];
					$cluster->beginMove($slot, $to);
					do {
						$keys = $from->command('CLUSTER', 'GETKEYSINSLOT', (string) $slot, '1');
						if ($keys !== []) {
							$cluster->moveKeys($slot, $from, $to, ...$keys);
							usleep(20000); // the workers are to find the slot in this state
						}
					} while ($keys !== []);
					$cluster->endMove($slot, $from, $to);
				}
				$cluster->waitUntilWhole();
			});
		}
		/* A command of two keys that are in two places has to wait (TRYAGAIN): one error for each such move at most. */
		$storm->end(2 * $rounds * 12);
	},
	'faults, a node comes and goes' => function () use ($rounds): void {
		$storm = new Storm(3, 0);
		for ($i = 0; $i < $rounds; $i++) {
			$new = null;
			$storm->strike('a node joins and takes 40 slots', function (TestCluster $cluster) use (&$new): void {
				$new = $cluster->add();
				foreach (busy_slots(40) as $slot) {
					$cluster->moveSlot($slot, $new);
				}
				$cluster->waitUntilWhole();
			});
			$storm->strike('it gives them back and leaves', function (TestCluster $cluster) use (&$new): void {
				$masters = array_values(array_filter($cluster->masters(), fn (ClusterNode $node) => $node !== $new));
				foreach (busy_slots(40) as $i => $slot) {
					$cluster->moveSlot($slot, $masters[$i % 3]);
				}
				$cluster->waitUntilWhole();
				$cluster->remove($new);
				$cluster->waitUntilWhole();
			});
		}
		$storm->end($rounds * 10);
	},
	'faults, failovers in turn' => function () use ($rounds): void {
		$storm = new Storm();
		for ($i = 0; $i < $rounds; $i++) {
			foreach ([0, 1, 2] as $number) {
				$storm->strike('failover by agreement', function (TestCluster $cluster) use ($number): void {
					$cluster->failOver($cluster->replicasOf($cluster->masters()[$number])[0]);
					$cluster->waitUntilWhole();
				});
			}
		}
		$storm->end($rounds * 3 * 12);
	},
];
