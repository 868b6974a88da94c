#include "app/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "app/language.h"
#include "views/pages.h"

namespace meritdesk::app {

namespace {

constexpr int misuse = 2;
constexpr int largestSide = 8192;
constexpr double largestScale = 4;

/// The context of this file's texts.
struct DeskCommandLine
{
    Q_DECLARE_TR_FUNCTIONS(DeskCommandLine)
};

/// The value of "--key value" or "--key=value" among raw arguments; the parser cannot run yet.
std::optional<std::string_view> rawValue(int argc, char** argv, std::string_view key)
{
    for (int at = 1; at < argc; ++at) {
        const std::string_view word = argv[at];
        if (word == key)
            return at + 1 < argc ? std::string_view(argv[at + 1]) : std::string_view();
        if (word.starts_with(key) && word.size() > key.size() && word[key.size()] == '=')
            return word.substr(key.size() + 1);
    }
    return std::nullopt;
}

bool asksForWords(int argc, char** argv)
{
    for (const auto* key : {"--help", "-h", "--version", "-v"})
        if (rawValue(argc, argv, key))
            return true;
    return false;
}

std::optional<QSize> sizeOf(const QString& text)
{
    const auto sides = text.split(QLatin1Char('x'));
    bool wide = false;
    bool high = false;
    if (sides.size() != 2)
        return std::nullopt;
    const QSize size(sides[0].toInt(&wide), sides[1].toInt(&high));
    const bool sane = wide && high && size.width() >= 320 && size.height() >= 240
                      && size.width() <= largestSide && size.height() <= largestSide;
    return sane ? std::optional(size) : std::nullopt;
}

bool hasPage(const QString& id)
{
    return std::any_of(views::pages.begin(), views::pages.end(),
                       [page = id.toStdString()](const auto* entry) { return entry->id == page; });
}

bool isScale(const QString& text)
{
    bool number = false;
    const auto scale = text.toDouble(&number);
    return number && scale >= 1 && scale <= largestScale;
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        DeskCommandLine::tr("Electricity tariffs and auctions, with every number explained."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"),
                                 DeskCommandLine::tr("Document or data files to open."),
                                 QStringLiteral("[files...]"));
    parser.addOptions({
        {QStringLiteral("lang"), DeskCommandLine::tr("Language: en, ru, zh or et."), QStringLiteral("xx")},
        {QStringLiteral("theme"), DeskCommandLine::tr("Theme: system, light or dark."),
         QStringLiteral("theme")},
        {QStringLiteral("snapshot"),
         DeskCommandLine::tr("Save a picture of every page and dialog into a folder, and end."),
         QStringLiteral("folder")},
        {QStringLiteral("deliver"),
         DeskCommandLine::tr(
             "Print the ranking; leave report, charts and a picture of each page in a folder, and end."),
         QStringLiteral("folder")},
        {QStringLiteral("document"),
         DeskCommandLine::tr("The document, or the id of the sample, on the pictures."),
         QStringLiteral("file")},
        {QStringLiteral("page"),
         DeskCommandLine::tr("Only the page of this id, such as balance, and its tabs."),
         QStringLiteral("id")},
        {QStringLiteral("size"), DeskCommandLine::tr("Size of the pictures, such as 1280x800."),
         QStringLiteral("size"), QStringLiteral("1280x800")},
        {QStringLiteral("scale"), DeskCommandLine::tr("Scale of the pictures, 1 to 4."),
         QStringLiteral("scale"), QStringLiteral("1")},
    });
}

/// What is wrong with the values of the options; empty when nothing is.
QString faultOf(const QCommandLineParser& parser)
{
    const auto value = [&parser](const char* key) { return parser.value(QLatin1String(key)); };
    if (parser.isSet(QStringLiteral("lang")) && !languageCodes().contains(value("lang")))
        return DeskCommandLine::tr("the language \"%1\" is not one of: %2")
            .arg(value("lang"), languageCodes().join(QStringLiteral(", ")));
    if (parser.isSet(QStringLiteral("theme"))
        && views::themeId(views::themeChoice(value("theme"))) != value("theme"))
        return DeskCommandLine::tr("the theme \"%1\" is not one of: system, light, dark").arg(value("theme"));
    if (parser.isSet(QStringLiteral("page")) && !hasPage(value("page")))
        return DeskCommandLine::tr("there is no page \"%1\"").arg(value("page"));
    if (!sizeOf(value("size")))
        return DeskCommandLine::tr("the size \"%1\" is not like 1280x800").arg(value("size"));
    if (!isScale(value("scale")))
        return DeskCommandLine::tr("the scale \"%1\" is not between 1 and 4").arg(value("scale"));
    return {};
}

Wishes wishesOf(const QCommandLineParser& parser)
{
    Wishes wishes{.language = parser.value(QStringLiteral("lang")), .files = parser.positionalArguments()};
    if (parser.isSet(QStringLiteral("theme")))
        wishes.theme = views::themeChoice(parser.value(QStringLiteral("theme")));
    const auto document = parser.value(QStringLiteral("document"));
    if (parser.isSet(QStringLiteral("snapshot")))
        wishes.snapshot = SnapshotWish{.folder = parser.value(QStringLiteral("snapshot")),
                                       .document = document.isEmpty() ? wishes.files.value(0) : document,
                                       .page = parser.value(QStringLiteral("page")),
                                       .size = *sizeOf(parser.value(QStringLiteral("size")))};
    else if (parser.isSet(QStringLiteral("deliver")))
        wishes.delivery = DeliveryWish{.folder = parser.value(QStringLiteral("deliver")),
                                       .document = document.isEmpty() ? wishes.files.value(0) : document};
    else if (!document.isEmpty())
        wishes.files.prepend(document);
    return wishes;
}

} // namespace

void prepareEnvironment(int argc, char** argv)
{
    const bool pictures =
        rawValue(argc, argv, "--snapshot").has_value() || rawValue(argc, argv, "--deliver").has_value();
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && (pictures || (asksForWords(argc, argv) && !display)))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto scale = rawValue(argc, argv, "--scale");
    if (pictures && scale && isScale(QString::fromUtf8(scale->data(), qsizetype(scale->size()))))
        qputenv("QT_SCALE_FACTOR", QByteArray(scale->data(), qsizetype(scale->size())));
}

Wishes readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const auto wrong = [](const QString& what) {
        return Wishes{.answer = Answer{QStringLiteral("meritdesk: %1\n").arg(what), misuse}};
    };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return {.answer = Answer{parser.helpText()}};
    if (parser.isSet(QStringLiteral("version")))
        return {.answer =
                    Answer{QStringLiteral("MeritDesk %1\n").arg(QCoreApplication::applicationVersion())}};
    if (const auto fault = faultOf(parser); !fault.isEmpty())
        return wrong(fault);
    return wishesOf(parser);
}

int print(const Answer& answer)
{
    std::fputs(answer.text.toLocal8Bit().constData(), answer.status == 0 ? stdout : stderr);
    return answer.status;
}

} // namespace meritdesk::app
