package vn.khenthuong.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The libraries our pages load, from the webjars on the class path, at addresses without a version: an upgrade is a line of the
 * POM. Of each only the folder named here is served.
 */
@Configuration(proxyBeanMethods = false)
class Libraries implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofHours(1);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/thu-vien/chartjs/*.js")
                .addResourceLocations(folder("chart.js/*/dist/chart.umd.min.js"))
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
        // The build for browsers that are some years old: those of offices are.
        registry.addResourceHandler("/thu-vien/pdfjs/*.mjs")
                .addResourceLocations(folder("pdfjs-dist/*/legacy/build/pdf.min.mjs"))
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
    }

    /** The folder of a file that is there exactly once. */
    private static String folder(String file) {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/webjars/" + file);
            if (found.length != 1) {
                throw new IllegalStateException("Expected one " + file + " on the class path, found " + found.length);
            }
            var url = found[0].getURL().toString();
            return url.substring(0, url.lastIndexOf('/') + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
