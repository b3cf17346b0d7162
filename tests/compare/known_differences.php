<?php
/* What differs on purpose: known.inc says how an entry is written. docs/compatibility.md is made from it. */

return [
];
