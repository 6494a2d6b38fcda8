package vn.khenthuong.document.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The scanner for malware, a ClamAV daemon.
 *
 * @param address where it listens: `host:port`, or `unix:` and the path of its socket; empty: no scanner
 * @param timeout how long one file may take; a scanner that is slower or away lets nothing through
 */
@Validated
@ConfigurationProperties("khenthuong.document.scanner")
record ScannerSettings(
        @NotNull
        @DefaultValue("")
        @Pattern(
                regexp = "|unix:.+|\\[?[0-9A-Za-z.:-]+]?:\\d{1,5}",
                message = "phải có dạng máy:cổng hoặc unix:đường-dẫn")
        String address,

        @NotNull @DefaultValue("30s") Duration timeout) {

    private static final String UNIX = "unix:";

    boolean isOn() {
        return !address.isEmpty();
    }

    /** Looked up anew for every file: a scanner may move. */
    SocketAddress socketAddress() {
        if (address.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(address.substring(UNIX.length()));
        }
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(
                address.substring(0, colon).replaceAll("[\\[\\]]", ""), Integer.parseInt(address.substring(colon + 1)));
    }
}
