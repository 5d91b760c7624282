// An invented news page: a story with three speakers, and all that surrounds a story.
export const story = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Harbour bridge to stay shut until spring - The Eastwick Courier</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Eastwick Courier">
<meta property="article:published_time" content="2025-05-02T10:00:00Z">
<style>
 body { margin: 0; font: 18px/1.6 serif; background: #fff; color: #222; }
 header, footer, nav { background: #123; color: #fff; padding: 1em; } header a, footer a { color: #fff; }
 .layout { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 24px; max-width: 1180px; margin: 0 auto; }
 @media (prefers-color-scheme: dark) { body { background: #14181b; color: #e6e8ea; } a { color: #9cf; } }
</style>
</head>
<body>
<header role="banner"><nav aria-label="Main"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<div class="layout">
<main><article>
<h1>Harbour bridge to stay shut until spring</h1>
<p class="byline">By Orla Fenwick</p>
<p>The bridge over the harbour will stay shut until the spring, the town said on Friday, after engineers found cracks in eleven of its bolts.</p>
<p>“We looked at every bolt, and then we looked again, and what we found was not something that you paint over,” said Mara Lindqvist, the harbour master, at a meeting in the old customs house.</p>
<p>Tobias Renn, the mayor of Eastwick, said the closure would cost the town dearly. “We will not be cut in two by a handful of bolts,” Renn said. “A ferry will run from Monday, and it will be free.”</p>
<h2>A long winter</h2>
<p>“It was never going to be quick,” Lindqvist said. She promised a report on the wall of her office every Friday at noon.</p>
<p>The people who work on the bridge had warned of the cracks for years. “Our members have been crossing that thing in the dark for nine years, and nobody asked them what it sounds like when a lorry goes over,” said Ines Okafor, a spokeswoman for the dockers’ union.</p>
<p>Okafor said the union would wait for the report. “We are patient people,” she said. “We are not endlessly patient people, and the winter is long out here on the point.”</p>
<h2>What comes next</h2>
<p>The council meets again on Tuesday to decide who pays for the ferry, which is expected to carry about four hundred people a day.</p>
<p>“I would rather pay for a boat than for a funeral,” Renn said.</p>
</article></main>
<aside class="sidebar"><section class="most-popular"><h3>Most popular</h3><ol><li><a href="/1">Council votes on lamp posts</a></li><li><a href="/2">Gulls take over the roof of the school</a></li></ol></section></aside>
</div>
<section id="comments" class="comments-area"><h2>Comments</h2><ol class="comment-list"><li class="comment"><b>gull_watcher</b><p>I have been saying this for years and nobody listened to me at all.</p></li><li class="comment"><b>pier_pressure</b><p>A free ferry sounds fine until the wind turns, believe me.</p></li></ol></section>
<footer role="contentinfo"><p>© The Eastwick Courier. All rights reserved.</p><nav aria-label="Footer"><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></nav></footer>
</body>
</html>`;
