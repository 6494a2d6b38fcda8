// Fields that are folded away.

/** Opens whatever an element is folded into: what lies around it, and on a phone the case it belongs to. */
export function reveal(element) {
    for (let around = element.closest('details'); around; around = around.parentElement.closest('details')) {
        around.open = true;
    }
    element.closest('article')?.querySelectorAll(':scope > .mo-them').forEach(fold => fold.open = true);
}
