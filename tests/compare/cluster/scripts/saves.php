<?php
/* What makes a node write to disk: one at a time, since another one is refused meanwhile. */

$save = static fn (string $method): Closure => static function (Recorder $r) use ($method): void {
	$r->$method($r->side->node(0)->address());
	$r->ping($r->side->node(0)->address());
};

return ['save' => $save('save'), 'bgSave' => $save('bgSave'), 'bgrewriteaof' => $save('bgrewriteaof')];
