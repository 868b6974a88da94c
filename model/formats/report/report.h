#pragma once

#include <QDate>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPicture>
#include <QSizeF>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/result.h"
#include "formats/exports/table.h"

namespace meritdesk::report {

struct Heading
{
    QString text = {};
    int level = 1; ///< 1..3
};

struct Paragraph
{
    QString text = {};
};

/// Small print: where figures come from, how to read a table.
struct Note
{
    QString text = {};
};

/// A chart or another picture: the drawing (kept as vectors) or, without one, the image. It is scaled to the
/// width of the page, keeping its shape.
struct Picture
{
    QPicture drawing{};
    QSizeF drawingSize = {}; ///< of the drawing's own coordinates
    QImage image = {};
    QString caption = {};
};

/// A table; numbers are shown as their cells show them.
struct TableBlock
{
    exports::Table table = {};
    std::vector<std::size_t> chosen = {}; ///< rows that stand out: the best choice
    bool header = true;                   ///< false where the rows name themselves
};

/// Shows a number's plain notation in the reader's way; it may depend on the unit ("RUB" has two places).
using QuantityText = std::function<QString(const std::string& plain, const std::string& unit)>;

/// How a number came about, as an indented list.
struct DerivationBlock
{
    Derivation derivation = {};
};

struct PageBreak
{
};

using Block = std::variant<Heading, Paragraph, Note, Picture, TableBlock, DerivationBlock, PageBreak>;

/// A report as a value: views and the command line fill it, pdf() prints it.
struct Report
{
    QString title = {};
    QString subtitle = {}; ///< below the title: the period, the day it was made
    QString author = {};
    QString language = QStringLiteral("en"); ///< code; chooses the fonts and is named in the file
    std::vector<Block> blocks = {};
    QString footer = {};      ///< at the foot of every page; the title without one
    QuantityText number = {}; ///< how derivations show their numbers; plain notation without one
};

/// Paints the report page by page on a printer or file whose whole paper can be painted on (no margins of its
/// own); false when it cannot.
[[nodiscard]] bool paint(const Report& report, QPagedPaintDevice& device);

/// The report as a PDF file: A4, page numbers, title and author in the file's properties, fonts from which
/// text can be copied in every language. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> pdf(const Report& report);

} // namespace meritdesk::report
