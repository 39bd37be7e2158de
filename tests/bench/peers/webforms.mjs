// Plays one job (see engine_jobs.py) in the engine of ODK Web Forms and prints what it took as one JSON object.
//
// node webforms.mjs FOLDER_WITH_node_modules JOB.json
// Times are milliseconds of wall time; peak memory is that of the whole process, in bytes. The DOM is jsdom's,
// as in that engine's own tests.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [packages, jobFile] = process.argv.slice(2);
const job = JSON.parse(readFileSync(jobFile, 'utf8'));
const installed = createRequire(pathToFileURL(join(packages, 'package.json')));
const { JSDOM } = installed('jsdom');

const dom = new JSDOM('<!doctype html>', { url: 'http://localhost/' });
for (const name of Object.getOwnPropertyNames(dom.window)) {
  if (!(name in globalThis)) {
    globalThis[name] = dom.window[name];
  }
}
// Its parser looks for itself beside a script in Node, and takes what it is given in a browser: be one meanwhile.
await fetch('data:,'); // Node's own fetch asks for the version too, the first time
const versions = process.versions;
Object.defineProperty(process, 'versions', { value: {}, configurable: true });
const engine = await import(pathToFileURL(join(packages, 'node_modules/@getodk/xforms-engine/dist/index.js')));
Object.defineProperty(process, 'versions', { value: versions, configurable: true });

const xml = readFileSync(job.xml, 'utf8');
const now = () => performance.now();

async function fetchFormAttachment(url) {
  const name = decodeURIComponent(String(url).split('/').pop());
  const text = readFileSync(join(job.media, name), 'utf8');
  return new Response(text, { status: 200, headers: { 'Content-Type': 'text/csv' } });
}

async function open() {
  const options = job.media ? { form: { fetchFormAttachment } } : {};
  const made = await engine.createInstance(xml, options);
  return made.root;
}

// --- where things are ------------------------------------------------------------------------------------

function find(root, path) {
  let found = null;
  const walk = (node) => {
    if (found !== null) {
      return;
    }
    if (node.currentState.reference === path) {
      found = node;
      return;
    }
    const children = node.currentState.children ?? [];
    for (const child of children) {
      if (path.startsWith(child.currentState.reference)) {
        walk(child);
      }
    }
  };
  walk(root);
  return found;
}

function put(node, kind, text) {
  if (node.nodeType === 'select') {
    node.selectValues(kind === 'select' ? text.split(' ') : [text]);
  } else {
    node.setValue(text);
  }
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95), count: sorted.length };
}

const median = (times) => spread(times).p50;

// --- what is measured ------------------------------------------------------------------------------------

const took = {};

async function timed(name, work) {
  const started = now();
  const result = await work();
  took[name] = now() - started;
  return result;
}

async function linear(root) {
  const answers = readFileSync(job.script, 'utf8').trim().split('\n').map((line) => line.split('\t'));
  const times = [];
  let skipped = 0;
  for (const [path, kind, text] of answers) {
    const node = find(root, path);
    if (node === null || !node.currentState.relevant || node.nodeType === 'model-value') {
      skipped += 1;
      continue;
    }
    const started = now();
    put(node, kind, text);
    times.push(now() - started);
  }
  took.answer = { ...spread(times), skipped };
  took.first_pass = times.reduce((sum, each) => sum + each, 0);
  await timed('validate', () => root.validationState.violations.length);
  await timed('write', () => root.prepareInstancePayload({ payloadType: 'monolithic' }));
}

async function knob(root) {
  const node = find(root, job.knob);
  const watched = find(root, job.watch);
  const times = [];
  for (let round = 0; round < job.rounds * 2; round += 1) {
    const started = now();
    node.setValue(job.values[round % 2]);
    void watched.currentState.value;
    void watched.currentState.relevant;
    times.push(now() - started);
  }
  took.change = spread(times);
}

async function repeat(root) {
  const range = find(root, job.repeat);
  took.add = {};
  for (const size of job.sizes) {
    while (range.currentState.children.length < size) {
      const at = range.currentState.children.length;
      range.addInstances(at - 1, 1);
      const instance = range.currentState.children[at];
      for (const [name, kind, text] of job.fields) {
        const field = instance.currentState.children.find((child) =>
          child.currentState.reference.endsWith('/' + name));
        put(field, kind, text);
      }
    }
    const times = [];
    for (let round = 0; round < job.rounds; round += 1) {
      const count = range.currentState.children.length;
      const started = now();
      range.addInstances(count - 1, 1);
      times.push(now() - started);
      range.removeInstances(count, 1);
    }
    took.add[size] = median(times);
  }
}

async function choices(root) {
  const region = find(root, job.region);
  const district = find(root, job.district);
  const lists = job.lists.map((path) => find(root, path));
  const levels = lists.map(() => []);
  for (const [inRegion, inDistrict] of job.steps) {
    let started = now();
    region.selectValue(inRegion);
    const districts = lists[0].currentState.valueOptions.length;
    levels[0].push(now() - started);
    started = now();
    district.selectValue(inDistrict);
    const villages = lists[1].currentState.valueOptions.length;
    levels[1].push(now() - started);
    started = now();
    const both = lists[2].currentState.valueOptions.length;
    levels[2].push(now() - started);
    if (districts !== job.expect[0] || villages !== job.expect[1] || both !== job.expect[2]) {
      throw new Error(`other choices than expected: ${[districts, villages, both]}`);
    }
  }
  took.levels = levels.map((times) => ({ first: times[0], ...spread(times) }));
}

function peak() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'ascii'))[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

const root = await timed('first', open);
if (job.again) {
  const times = [];
  for (let round = 0; round < job.again; round += 1) {
    const started = now();
    await open();
    times.push(now() - started);
  }
  took.again = median(times);
}
await { linear, chain: knob, fanout: knob, repeat, choices }[job.mode](root);
took.peak = peak();
process.stdout.write(JSON.stringify(took) + '\n', () => process.exit(0));
