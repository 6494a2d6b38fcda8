package vn.khenthuong.kernel;

import java.util.regex.Pattern;

/** What is taken for the address of a mailbox: a name and a domain of two parts or more, ASCII only, no route, no comment. */
public final class MailAddresses {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,8}+");

    private MailAddresses() {}

    /** Whether the text is one address and nothing else. */
    public static boolean isOne(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
