package vn.chieng;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a paper as its readers do, page after page, so that Java can learn what the program needs when it starts and what it does
 * most ({@code bin/chieng prepare}).
 */
final class Rehearsal {

    private static final int PAGES = 500;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final List<String> BEGINNINGS = List.of("/", "/en/", "/tim-kiem?q=lac+son", "/tim-kiem?q=c%E1%BA%A3i+c%C3%A1ch+h%C3%A0nh+ch%C3%ADnh",
            "/tim-kiem?q=09-NQ/HU", "/en/search?q=districts", "/khong-co-trang-nay");

    private final URI site;

    Rehearsal(URI site) {
        this.site = site;
    }

    /** @return how many pages were read */
    int read() throws IOException, InterruptedException {
        var waiting = new ArrayDeque<>(BEGINNINGS);
        var known = new HashSet<>(BEGINNINGS);
        int pages = 0;
        try (var reader = HttpClient.newHttpClient()) {
            for (; pages < PAGES && !waiting.isEmpty(); pages++) {
                var page = reader.send(HttpRequest.newBuilder(site.resolve(waiting.remove())).build(), BodyHandlers.ofString()).body();
                LINK.matcher(page).results().map(Rehearsal::address).filter(known::add).forEach(waiting::add);
            }
        }
        return pages;
    }

    private static String address(MatchResult link) {
        return link.group(1).replace("&amp;", "&");
    }
}
