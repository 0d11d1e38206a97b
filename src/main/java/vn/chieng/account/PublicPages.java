package vn.chieng.account;

import java.util.List;

/**
 * Pages that a module opens to everybody, to be read ({@code GET}, {@code HEAD}); what no module lists is for signed-in staff.
 * Contribute one as a bean: {@code new PublicPages("/", "/@topic/**")}.
 *
 * @param templates path patterns; words with {@code @} are spelt in every edition
 */
public record PublicPages(List<String> templates) {

    public PublicPages(String... templates) {
        this(List.of(templates));
    }
}
