import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The page is built into the classes of the module, from where the server hands it out. No inline script or style is
// made: the content security policy of the server allows none.
export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: process.env.PAGE_OUT ?? '../target/classes/org/entente/web/page',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Charts and networks come only where they are drawn.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': process.env.ENTENTE ?? 'http://127.0.0.1:8080' } },
});
