package vn.chieng.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person names to be imported: files, folders, patterns, and {@code -} for standard input. */
final class Sources implements AutoCloseable {

    /** What lies in folders and is no text of the paper: pictures, and words about the folder. */
    private static final Pattern PASSED_OVER =
            Pattern.compile("\\..*|readme(\\..*)?|licen[cs]e(\\..*)?|.*\\.(jpe?g|png|gif|webp|svg|avif|pdf)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private final List<Source> all = new ArrayList<>();
    private final List<Path> spooled = new ArrayList<>();
    private final Tally tally;

    Sources(Tally tally) {
        this.tally = tally;
    }

    List<Source> all() {
        return all;
    }

    /** All that a person names; a shell may have named companions together with their pages. */
    void addAll(List<String> named, InputStream standardInput) throws IOException {
        var together = named.stream().filter(name -> !name.equals("-")).map(name -> Path.of(name).toAbsolutePath().normalize())
                .collect(Collectors.toSet());
        for (var name : named) {
            if (name.equals("-") || pagesOf(Path.of(name)).noneMatch(page -> together.contains(page.toAbsolutePath().normalize()))) {
                add(name, standardInput);
            }
        }
    }

    void add(String named, InputStream standardInput) throws IOException {
        var isGlob = GLOB.matcher(named).find() && !Files.exists(Path.of(named));
        if (named.equals("-")) {
            addSpooled(named, standardInput);
        } else if (isGlob) {
            addMatching(named);
        } else if (Files.isDirectory(Path.of(named))) {
            addFolder(Path.of(named));
        } else if (Files.exists(Path.of(named))) {
            all.add(Source.of(Path.of(named)));
        } else {
            tally.rejected(Where.whole(named), new Refused(Reason.NO_SUCH_FILE));
        }
    }

    /** Keeps a stream that can be read only once. */
    void addSpooled(String name, InputStream stream) throws IOException {
        var spool = Files.createTempFile("chieng-import", ".spool");
        spooled.add(spool);
        try (var out = Files.newOutputStream(spool)) {
            stream.transferTo(out);
        }
        all.add(Source.passing(name, spool));
    }

    private void addFolder(Path folder) throws IOException {
        addSorted(inside(folder), file -> !isPassedOver(folder.relativize(file)));
    }

    private void addMatching(String glob) throws IOException {
        var absolute = glob.startsWith("/") ? glob : Path.of("").toAbsolutePath() + "/" + glob;
        var wild = GLOB.matcher(absolute).results().findFirst().orElseThrow().start();
        var root = Path.of(absolute.substring(0, absolute.lastIndexOf('/', wild) + 1));
        var before = all.size();
        if (Files.isDirectory(root)) {
            addSorted(inside(root), matching(absolute));
        }
        if (all.size() == before) {
            tally.rejected(Where.whole(glob), new Refused(Reason.NO_SUCH_FILE));
        }
    }

    private static Predicate<Path> matching(String glob) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob)::matches;
        } catch (PatternSyntaxException noPattern) {
            return file -> false;
        }
    }

    /** All files; a folder that can't be read is reported, and the others are. */
    private List<Path> inside(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                tally.rejected(Where.whole(file.toString()), new Refused(Reason.UNREADABLE));
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private void addSorted(List<Path> files, Predicate<Path> wanted) {
        files.stream().filter(file -> wanted.test(file) && Files.isRegularFile(file) && !isCompanion(file))
                .sorted(Comparator.comparing(Path::toString))
                .forEach(file -> all.add(Source.of(file)));
    }

    private static boolean isPassedOver(Path inside) {
        return Stream.iterate(inside, path -> path != null, Path::getParent)
                .anyMatch(path -> path.getFileName() != null && PASSED_OVER.matcher(path.getFileName().toString()).matches());
    }

    /** {@code page.json} beside {@code page.txt} says more about the page and is no source of its own. */
    static boolean isCompanion(Path file) {
        return pagesOf(file).anyMatch(page -> Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS));
    }

    private static Stream<Path> pagesOf(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return Stream.of();
        }
        var stem = name.substring(0, name.length() - 5);
        return Stream.of("", ".txt", ".md", ".markdown", ".text", ".htm", ".html").map(ending -> file.resolveSibling(stem + ending));
    }

    @Override
    public void close() throws IOException {
        for (var spool : spooled) {
            Files.deleteIfExists(spool);
        }
    }
}
