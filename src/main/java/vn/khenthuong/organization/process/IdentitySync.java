package vn.khenthuong.organization.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.organization.AdministratorAccount;
import vn.khenthuong.organization.IdentityAlignment;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OperatorAccounts;

/**
 * At every start: the administrators the operator names, then everybody else. The password of such an administrator is always
 * the one the operator has set, and no lock keeps him out after a start.
 */
@Component
class IdentitySync implements StartupStep {

    private final IdentityAlignment alignment;
    private final EngineAccounts accounts;
    private final Passwords passwords;
    private final OperatorAccounts operators;
    private final TransactionOperations transaction;

    IdentitySync(
            IdentityAlignment alignment,
            EngineAccounts accounts,
            Passwords passwords,
            OperatorAccounts operators,
            TransactionOperations transaction) {
        this.alignment = alignment;
        this.accounts = accounts;
        this.passwords = passwords;
        this.operators = operators;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return IDENTITIES;
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> {
            var known = accounts.userIds();
            operators.all().forEach(account -> keep(account, known));
            alignment.align();
        });
    }

    private void keep(AdministratorAccount account, Set<String> known) {
        var userId = account.username();
        if (!known.contains(userId)) {
            accounts.addPeople(
                    List.of(new Official(userId, account.fullName(), userId + "@khenthuong.local")),
                    passwords.hash(account.password()));
        } else if (passwords
                .stored(userId)
                .filter(stored -> passwords.matches(account.password(), stored))
                .isEmpty()) {
            passwords.change(userId, passwords.hash(account.password()));
        }
        accounts.unlock(userId);
    }
}
