"""Names, colours and logos that are more than that."""

from case import Case

FORMULAS = ("url(javascript:alert(1))", "red;background:url(//example.org)", "expression(alert(1))", "}body{display:none", "#fff}</style><script>", "var(--a)", "#12345", "rgb(0,0,0)")
SHAPES = (
    "<script>alert(1)</script>", "<path onload='alert(1)'/>", "<a xlink:href='javascript:alert(1)'><path/></a>", "<image xlink:href='https://example.org/a.png'/>",
    "<image href='data:image/svg+xml,a'/>", "<use href='//example.org/a.svg#b'/>", "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
    "<style>*{fill:url(//example.org)}</style>", "<path style='fill:url(//example.org)'/>", "<animate attributeName='href' to='javascript:alert(1)'/>",
    "<set attributeName='onload' to='alert(1)'/>", "<?xml-stylesheet href='a.css'?>", "<path fill='url(https://example.org/a#b)'/>",
    "<!DOCTYPE svg [<!ENTITY a 'b'>]>", "<SCRIPT>alert(1)</SCRIPT>", "<![CDATA[<script>]]>",
    "<path \n onload\n=\n'alert(1)'/>", "<title>a</title><desc><script/></desc>",
    "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>", "<x:style xmlns:x='http://www.w3.org/2000/svg'>*{fill:red}</x:style>",
    "<path style='mask:\\75rl(//example.org/a)'/>", "<path style=\"background:image-set('//example.org/a.png' 1x)\"/>",
)
HARMLESS = ("&a;", "<path", "<handler xmlns='http://www.w3.org/2001/xml-events'/>")


def brand(name, text, *says, files=(), **more):
    """`branding.md` has these lines; the first of them is line 2."""
    def act(workspace):
        workspace.write("branding.md", f"---\n{text}\n---\n")
        for path, content in files:
            workspace.write(path, content)
    return Case("branding", name, act, says, **more)


def logo(name, shapes, says=("branding.md:2:7 error GL123",), **more):
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{shapes}</svg>'
    return brand(name, "logo: logo.svg", *says, files=(("logo.svg", svg),), **more)


CASES = [
    brand("a language above", "language: ../../neighbour/secret", "branding.md:2:11 error GL123"),
    brand("a language that is not there", "language: de", "branding.md:2:11 error GL929"),
    brand("a name that is markup", "name: \"<script>alert(1)</script>\"\nconfidentiality: \"\\\" onload=\\\"alert(1)\""),
    brand("a name of 10,000 letters", f"name: {'a' * 10_000}"),
    *(brand(f"the colour {text}", f"accent: \"{text}\"", "branding.md:2:9 error GL123") for text in FORMULAS),
    brand("a colour that nobody can read", "accent: \"#FFFFFF\"", "branding.md:2:9 error GL123"),
    brand("an unknown key", "css: a", "branding.md:2:1 error GL123"),
    brand("a logo above", "logo: ../neighbour/secret.md", "branding.md:2:7 error GL123"),
    brand("a logo of the system", "logo: /etc/passwd", "branding.md:2:7 error GL123"),
    brand("a logo from elsewhere", "logo: https://example.org/a.png", "branding.md:2:7 error GL123"),
    brand("a logo that is no picture", "logo: people.md", "branding.md:2:7 error GL123"),
    brand("a logo that is a page", "logo: logo.png", "branding.md:2:7 error GL123", files=(("logo.png", "<script>alert(1)</script>"),)),
    brand("a logo of 200,000 bytes", "logo: logo.svg", "branding.md:2:7 error GL123", files=(("logo.svg", "<svg>" + " " * 200_000 + "</svg>"),)),
    *(logo(f"a logo with {shapes}", shapes) for shapes in SHAPES),
    *(logo(f"a logo with {shapes}", shapes, says=()) for shapes in HARMLESS),
    logo("a logo of 5,000 groups", "<g>" * 5_000 + "</g>" * 5_000, says=()),
    brand("an honest logo", "logo: logo.svg", files=(("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'),)),
]
