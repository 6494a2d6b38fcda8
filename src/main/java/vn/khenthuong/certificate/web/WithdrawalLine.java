package vn.khenthuong.certificate.web;

import vn.khenthuong.decision.PublicationWithdrawal;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;

/**
 * That the names of a decision were off the public pages, as a page shows it.
 *
 * @param restored null while they are off
 */
record WithdrawalLine(String withdrawn, String restored) {

    static WithdrawalLine of(PublicationWithdrawal withdrawal, Organization organization) {
        var restored = withdrawal.restored();
        return new WithdrawalLine(
                "Gỡ %s theo %s: %s (%s)"
                        .formatted(
                                Formats.moment(withdrawal.withdrawnAt()),
                                withdrawal.document().cited(),
                                withdrawal.reason(),
                                organization.nameOf(withdrawal.withdrawnBy())),
                restored == null
                        ? null
                        : "Công bố lại %s theo %s: %s (%s)"
                                .formatted(
                                        Formats.moment(restored.at()),
                                        restored.document().cited(),
                                        restored.reason(),
                                        organization.nameOf(restored.by())));
    }
}
