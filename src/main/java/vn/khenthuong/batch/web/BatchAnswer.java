package vn.khenthuong.batch.web;

import java.util.List;
import vn.khenthuong.batch.BatchItem;

/**
 * What came of a batch, or of its trial.
 *
 * @param accepted how many were, or would be, done
 * @param refused how many not
 */
record BatchAnswer(long accepted, long refused, List<BatchItem> items) {

    static BatchAnswer of(List<BatchItem> items) {
        var accepted = items.stream().filter(BatchItem::accepted).count();
        return new BatchAnswer(accepted, items.size() - accepted, items);
    }
}
