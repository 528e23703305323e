import type { Page } from 'playwright-core';

/** Keeps a named version from the open list of versions; whoever does so for the first time is asked who they are. */
export async function keepFirstVersion(page: Page, name: string, person: string): Promise<void> {
  await page.getByRole('button', { name: '存为版本…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称').fill(name);
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByLabel('姓名').fill(person);
  await page
    .getByRole('dialog')
    .filter({ has: page.getByLabel('姓名') })
    .locator('button[type=submit]')
    .click();
  await page.getByRole('list', { name: '版本' }).getByText(name).waitFor();
}
