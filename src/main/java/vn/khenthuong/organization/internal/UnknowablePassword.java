package vn.khenthuong.organization.internal;

import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.FirstPassword;

/** Nobody signs in before an administrator has given a password. */
@Component
@Fallback
class UnknowablePassword implements FirstPassword {

    @Override
    public String get() {
        return UUID.randomUUID().toString();
    }
}
