#include "views/pages/welcome_page.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <array>
#include <utility>

#include "document/recent_files.h"
#include "views/pages.h"
#include "views/parts/file_desk.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"
#include "views/parts/sample_cards.h"

namespace meritdesk::views {

namespace {

constexpr int bodyWidth = 960;
constexpr int outerMargin = 40;
constexpr int upperMargin = 18;
constexpr int sectionGap = 14;
constexpr int drawingSize = 32;

Page* make(const PageContext& context, QWidget* parent)
{
    return new WelcomePage(context, parent);
}

QToolButton* choice(const QString& text, bool chosen, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setChecked(chosen);
    button->setProperty("role", QStringLiteral("choice"));
    return button;
}

} // namespace

const PageEntry welcomePage{"welcome", QT_TRANSLATE_NOOP("Page", "Welcome"), "welcome", &make};

WelcomePage::WelcomePage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_body(new QWidget)
{
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Welcome"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* middle = new QWidget(scroll);
    auto* centred = new QHBoxLayout(middle);
    centred->setContentsMargins(outerMargin, upperMargin, outerMargin, upperMargin);
    m_body->setParent(middle);
    m_body->setMaximumWidth(bodyWidth);
    centred->addStretch(1);
    centred->addWidget(m_body, 100);
    centred->addStretch(1);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sectionGap);
    makeTitle(column);
    column->addLayout(sampleCards(m_context, m_body));
    makeDropArea(column);
    makeRecent(column);
    column->addStretch();
    scroll->setWidget(middle);
}

void WelcomePage::makeTitle(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(label(tr("Welcome to MeritDesk"), "title", m_body));
    words->addWidget(label(tr("Find the cheapest price category from your meter data, clear an auction under "
                              "different rules, and see how every number came about."),
                           "muted", m_body));
    words->addStretch();
    row->addLayout(words, 1);
    row->addSpacing(sectionGap);
    row->addLayout(choices());
    column->addLayout(row);
}

QLayout* WelcomePage::choices()
{
    auto* rows = new QVBoxLayout;
    auto* languages = new QHBoxLayout;
    auto* themes = new QHBoxLayout;
    for (auto* row : {languages, themes}) {
        row->setSpacing(4);
        row->addStretch();
        rows->addLayout(row);
    }
    rows->addStretch();
    const auto* desk = m_context.desk;
    if (!desk)
        return rows;
    for (const auto& code : desk->languages) {
        auto* button = choice(ownNameOf(code), code == desk->language, m_body);
        button->setObjectName(QStringLiteral("language-") + code);
        connect(button, &QToolButton::clicked, this, [desk, code] { desk->chooseLanguage(code); });
        languages->addWidget(button);
    }
    const std::array looks{
        //: the theme of the desktop
        std::pair{ThemeChoice::System, tr("As the system")},
        std::pair{ThemeChoice::Light, tr("Light")},
        std::pair{ThemeChoice::Dark, tr("Dark")},
    };
    for (const auto& [look, name] : looks) {
        auto* button = choice(name, look == desk->themeChoice, m_body);
        button->setObjectName(QStringLiteral("theme-") + themeId(look));
        connect(button, &QToolButton::clicked, this, [desk, chosen = look] { desk->chooseTheme(chosen); });
        themes->addWidget(button);
    }
    return rows;
}

void WelcomePage::makeDropArea(QVBoxLayout* column)
{
    auto* area = new QFrame(m_body);
    area->setObjectName(QStringLiteral("drop-area"));
    area->setProperty("role", QStringLiteral("drop"));
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(24, 20, 20, 20);
    row->setSpacing(16);
    auto* drawing = new QLabel(area);
    drawing->setAccessibleName(tr("Drop files here"));
    drawing->setPixmap(
        icon("drop", m_context.theme.accent).pixmap(QSize(drawingSize, drawingSize), devicePixelRatioF()));
    row->addWidget(drawing);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(tr("Drop files here, or anywhere on the window"), "heading", area));
    words->addWidget(
        label(tr("Documents, 80020 messages, hourly tables, bid ladders: CSV, XLSX, XML, ZIP, JSON"), "muted",
              area));
    row->addLayout(words, 1);
    auto* open = new QPushButton(icon("open", m_context.theme), tr("&Open…"), area);
    auto* take = new QPushButton(icon("import", m_context.theme), tr("I&mport…"), area);
    row->addWidget(open);
    row->addWidget(take);
    if (const auto* desk = m_context.desk) {
        connect(open, &QPushButton::clicked, &desk->files, &FileDesk::openAsked);
        connect(take, &QPushButton::clicked, &desk->files, &FileDesk::importAsked);
    }
    column->addWidget(area);
}

void WelcomePage::makeRecent(QVBoxLayout* column)
{
    if (!m_context.desk)
        return;
    auto* section = new QVBoxLayout;
    section->setSpacing(12);
    section->addWidget(label(tr("Recent files"), "heading", m_body));
    auto* list = new QVBoxLayout;
    list->setSpacing(2);
    section->addLayout(list);
    column->addLayout(section);
    fillRecent(list);
    connect(&m_context.desk->recent, &document::RecentFiles::changed, this,
            [this, list] { fillRecent(list); });
}

void WelcomePage::fillRecent(QVBoxLayout* list)
{
    while (auto* item = list->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto files = m_context.desk->recent.files();
    if (files.empty())
        list->addWidget(label(tr("Files that you open or save appear here."), "muted", m_body));
    for (const auto& file : files) {
        const QFileInfo info(file.path);
        auto* entry = new QToolButton(m_body);
        entry->setProperty("role", QStringLiteral("flat"));
        entry->setIcon(icon("recent", m_context.theme));
        entry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        //: a recent file: %1 its name, %2 its folder
        entry->setText(tr("%1  –  %2").arg(info.fileName(), info.path()));
        entry->setAccessibleName(info.fileName());
        entry->setToolTip(file.missing ? tr("The file is not there now.") : file.path);
        entry->setEnabled(!file.missing);
        connect(entry, &QToolButton::clicked, this, [this, path = file.path] { m_context.open({path}); });
        list->addWidget(entry, 0, Qt::AlignLeft);
    }
}

} // namespace meritdesk::views
