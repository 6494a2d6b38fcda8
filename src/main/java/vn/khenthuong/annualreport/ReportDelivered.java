package vn.khenthuong.annualreport;

import java.time.Instant;
import java.util.List;

/** A report reached both departments; published in the transaction of the signature. */
public record ReportDelivered(ReportNumber number, Instant at, boolean late, List<Receipt> receipts) {

    public ReportDelivered {
        receipts = List.copyOf(receipts);
    }
}
