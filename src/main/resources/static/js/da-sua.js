// Somebody quick has typed before the modules of a page came: what he typed is newer than anything they know.

/** Whether the field says something else than the page came with. */
export function isEdited(field) {
    if (field.type === 'checkbox' || field.type === 'radio') {
        return field.checked !== field.defaultChecked;
    }
    if (field.tagName !== 'SELECT') {
        return field.value !== field.defaultValue;
    }
    const options = [...field.options];
    const isOffered = options.some(option => option.defaultSelected) || field.multiple;
    return options.some((option, index) => option.selected !== (isOffered ? option.defaultSelected : index === 0));
}
