<?php
/* The page itself, in a real Chromium, through a real web server. */

declare(strict_types=1);

require_once __DIR__ . '/../site.inc';
require_once __DIR__ . '/../../helpers/browser.inc';

const COUNTERS = ['idle', 'in_use', 'opened', 'reused', 'repaired', 'commands', 'errors', 'retries'];

/** A target's figure as the page shows it, thousands and all; null where it is not shown. */
function shown(Browser $browser, string $target, string $figure): ?int
{
	$text = $browser->run('const cell = document.querySelector(`[data-target="${CSS.escape(arguments[0])}"] [data-figure="${arguments[1]}"]`);'
		. 'return cell && cell.textContent', $target, $figure);
	return $text === null ? null : (int) str_replace(',', '', $text);
}

/** Shows the page and, if PREDIS_PICTURES names a folder, leaves a picture there for the eye. */
function picture(Browser $browser, string $name): void
{
	$folder = getenv('PREDIS_PICTURES');
	if ($folder) {
		file_put_contents("$folder/$name.png", $browser->picture());
	}
}

function check_numbers(StatusSite $site, Browser $browser): void
{
	$target = $site->figures()['shared']['targets'][$site->name()];
	foreach (COUNTERS as $counter) {
		check_same($target[$counter] ?: null, shown($browser, $site->name(), $counter) ?: null, "the page's $counter");
	}
	$state = $browser->text('#workers tbody tr:first-child td:nth-child(2)');
	check_same('not waiting', $state, "the first worker's state");
	check_same((string) count($site->figures()['shared']['workers']), $browser->text('#all-workers'), 'workers');
}

function dark(Browser $browser, bool $dark): void
{
	$browser->chromium('Emulation.setEmulatedMedia', ['features' => [['name' => 'prefers-color-scheme', 'value' => $dark ? 'dark' : 'light']]]);
}

/** The least contrast between a text and what lies behind it, over all that is seen: WCAG asks for 4.5. */
const LEAST_CONTRAST = <<<'JS'
	const channels = color => color.match(/[\d.]+/g).map(Number);
	const light = color => channels(color).slice(0, 3).map(c => (c /= 255) <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
		.reduce((sum, c, at) => sum + c * [.2126, .7152, .0722][at], 0);
	const ground = element => {
		for (; element; element = element.parentElement) {
			const color = getComputedStyle(element).backgroundColor, parts = channels(color);
			if (parts.length < 4 || parts[3] > 0) return color;
		}
		return 'rgb(255, 255, 255)';
	};
	let least = [99, ''];
	for (const element of document.querySelectorAll('body *:not(svg *)')) {
		const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
		if (!own || !element.checkVisibility()) continue;
		const [a, b] = [light(getComputedStyle(element).color), light(ground(element))].sort((x, y) => y - x);
		const contrast = (a + .05) / (b + .05);
		if (contrast < least[0]) least = [contrast, element.textContent.trim()];
	}
	return least;
	JS;

return [
	'status, page in a browser' => function (): void {
		$site = new StatusSite(3, ['predis.breaker.failures' => 2, 'predis.breaker.cooldown' => 60000]);
		$site->load(60);
		$browser = Browser::start();
		$browser->resize(1200, 900);
		$browser->open($site->serve());
		check_numbers($site, $browser);

		$browser->run('window.witness = "not loaded again"; getSelection().selectAllChildren(document.querySelector("#pools h2"))');
		$before = $site->figures()['shared']['targets'][$site->name()]['commands'];
		$site->load(30);
		wait_or_fail(fn () => shown($browser, $site->name(), 'commands') === $before + 660, 'the page to show the new commands', 8);
		check_numbers($site, $browser);
		check_same('not loaded again', $browser->run('return window.witness'), 'the page was loaded again');
		check_same('Pools of the worker that answered', $browser->run('return String(getSelection())'), 'what was selected');
		wait_or_fail(fn () => preg_match('~^[\d.,]+/s$~',
			$browser->run('return document.querySelector("[data-rate=commands]").textContent')) === 1, 'a rate', 8);
		wait_or_fail(fn () => str_starts_with(
			(string) $browser->run('return document.querySelector("[data-spark=commands] path").getAttribute("d")'), 'M'), 'a line of the rates', 8);

		$waiting = $site->fpm->send('target()->blPop(["list"], 20);');
		wait_or_fail(fn () => preg_match('/waits for BLPOP, [\d.]+/', $browser->text('#workers')) === 1, 'a worker that waits to be shown', 8);
		$site->redis->command('LPUSH', 'list', 'one');
		$site->fpm->finish($waiting);
		for ($i = 0; $i < 2; $i++) {
			$site->fpm->request('try { (new Redis())->pconnect("127.0.0.1", 1, 0.5); } catch (RedisException) {}');
		}
		wait_or_fail(fn () => str_contains($browser->text('.notices'), '127.0.0.1:1 does not answer'), 'the open breaker to be told of', 8);
		picture($browser, 'desktop');
		check_same([], $browser->complaints(), 'the console');
	},
	'status, pause and a server that is gone' => function (): void {
		$site = new StatusSite(2);
		$site->load(10);
		$browser = Browser::start();
		$browser->open($site->serve());
		$asked = 'const all = performance.getEntriesByType("resource").filter(entry => entry.name.includes("format=json")); return all.length';
		wait_or_fail(fn () => $browser->run($asked) >= 2, 'the page to ask twice', 8);
		$browser->click('#pause');
		check_same(['paused', 'Go on'], [$browser->text('#state'), $browser->text('#pause')], 'the state while it is paused');
		$site->load(10);
		$count = $browser->run($asked);
		check(!wait_until(fn () => $browser->run($asked) > $count, 2.5), 'the page asks while it is paused');
		check_same(220, shown($browser, $site->name(), 'commands'), 'commands while it is paused');
		$browser->click('#pause');
		wait_or_fail(fn () => shown($browser, $site->name(), 'commands') === 440, 'the page to go on', 8);
		check_same([], $browser->complaints(), 'the console');
		$site->fpm->stop();
		wait_or_fail(fn () => $browser->text('#state') === 'no answer, trying again', 'the page to say that nobody answers', 8);
		check_same(440, shown($browser, $site->name(), 'commands'), 'the last figures, when nobody answers');
	},
	'status, on a phone, in the dark, with hostile names' => function (): void {
		$site = new StatusSite(3);
		$site->load(30);
		$name = '/nowhere/<img src=x onerror="document.title=1">' . str_repeat('long', 8) . '.sock';
		$site->fpm->request('try { (new Redis())->pconnect(' . var_export($name, true) . '); } catch (RedisException) {}');
		$waiting = $site->fpm->send('target()->blPop(["list"], 20);');
		$browser = Browser::start();
		$url = $site->serve();
		foreach (['light' => false, 'dark' => true] as $scheme => $is_dark) {
			dark($browser, $is_dark);
			foreach ([360, 768, 1200] as $width) {
				$browser->resize($width, 740, $width < 500, 1);
				$browser->open($url);
				wait_or_fail(fn () => $browser->run('return document.querySelectorAll("[data-figure]").length') > 8, 'the page');
				$browser->run('document.querySelector("details").open = true');
				check_same($width, $browser->run('return Math.max(document.documentElement.scrollWidth, innerWidth)'), "$scheme: the page's width");
				picture($browser, "$scheme-$width");
			}
			[$contrast, $text] = $browser->run(LEAST_CONTRAST);
			check($contrast >= 4.5, "$scheme: a contrast of $contrast in '$text'");
		}
		check($browser->run('return arguments[0] === [...document.querySelectorAll("h2")].map(h => h.textContent)
			.find(t => t.startsWith("/nowhere"))', $name), 'the name is not shown as it is');
		check_same(0, $browser->run('return document.querySelectorAll("img, main script, [onerror]").length'), 'elements that a name brought in');
		check_same([], $browser->complaints(), 'the console');
		$site->redis->command('LPUSH', 'list', 'one');
		$site->fpm->finish($waiting);
	},
	'status, without JavaScript' => function (): void {
		$site = new StatusSite(2);
		$site->load(20);
		$browser = Browser::start();
		$url = $site->serve();
		$browser->chromium('Emulation.setScriptExecutionDisabled', ['value' => true]);
		$browser->open($url);
		check_numbers($site, $browser);
		check_same('', $browser->text('.refresh'), 'what only a script can do is shown');
		check_same('5', $browser->run('return document.querySelector("noscript meta[http-equiv=refresh]").content'),
			'seconds until it is loaded again');
		$before = $site->figures()['shared']['targets'][$site->name()]['commands'];
		$site->load(10);
		wait_or_fail(fn () => shown($browser, $site->name(), 'commands') === $before + 220, 'the page to be loaded again', 10);
	},
];
