package vn.khenthuong.paper;

import java.util.List;

/**
 * Pages of a paper that are numbered together.
 *
 * @param landscape for tables that are too wide for an upright page
 */
public record PaperSection(boolean landscape, List<PaperBlock> blocks) {

    public PaperSection {
        blocks = List.copyOf(blocks);
    }

    /** What follows a block; null after the last one. */
    PaperBlock after(int index) {
        return index + 1 < blocks.size() ? blocks.get(index + 1) : null;
    }
}
